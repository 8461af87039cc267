/**
 * How people may ask for the answers that come with a release: by these, beside its question and keywords, the search
 * learns what an answer is asked by. Nobody sees them. What the office adds as a keyword counts just as much.
 *
 * Written on 26 November 2026 in many voices (fishermen, farmers, widows, traders, a son for his father; short, long,
 * misspelt, some Javanese and Madurese), together with the tuned half of `test/records/answers/phrasings.json`. Nothing of
 * the other half belongs here: it is what the search is measured by.
 */

/** By answer, one on a line. */
const WRITTEN: Readonly<Record<string, string>> = {
  // BPJS Ketenagakerjaan itu sama dengan BPJS Kesehatan?
  q01: `
gigi saya sakit, kartu ini berlaku di klinik gak pak
bpjs ini sama yg buat ke dokter itu beda ya
punya kartu hijau dari puskesmas, apa ini sama
saya mau kontrol tensi, bisa pakai yg dari pemkot?
lho katanya ikut bpjs tapi di rumah sakit kok ditolak
ini bpjs yg kerja apa yg buat sakit sih
bpjs tk ngganti biaya berobat maag ta
mau caesar minggu depan apa ditanggung bpjs tenaga kerja
kulo sampun gadhah kis, menapa tasik perlu bpjs niki
jaminan kesehatan sama jaminan tenaga kerja itu satu kartu apa dua
obat diabetes bapak bisa diambil pakai kartu pekerja
anak saya demam berdarah opname, bisa pakai bpjs dari program nelayan ini?
bedanya bpjs naker sama jkn apa min
bpjs sing iki kanggo periksa dokter iso ora
kalau masuk angin terus ke igd ditanggung siapa bpjs ini apa bpjs kesehatan
bpjs kerja bisa gantikan kis gak
saya bingung bpjs kok ada dua macam
ini bukan yg kelas 3 itu kan
sakit jantung dirawat, apa bpjs nelayan mau bayar
bpjs ketenagakerjaan ada layanan rawat jalan gak
punya bpjs ini masih harus bayar bpjs kesehatan lagi ta
apa kartu ini bisa dipakai suami periksa paru paru
berobat mata katarak pakai bpjs yg gratis pemkot bisa?
beda fungsi bpjs kesehatan dengan bpjamsostek
kartu bpjs nelayan ditunjukkan ke puskesmas katanya salah kartu
usus buntu masuk bpjs kerja atau kesehatan
perbedaan 2 bpjs itu apa ya kok namanya mirip
istri hamil periksa bidan gratis pakai bpjs pekerja rentan?
sakkedhik sakit, bisa pakai bpjs kerja ke mantri
apa dua duanya wajib punya, bpjs kes dan bpjs tk
bpjs yg dari pemkot ini bisa buat berobat ke puskesmas gak
bpjs kerja iku podo karo bpjs kesehatan ta
kalo demam biasa dibayari bpjs ketenagakerjan gak mas
istri mau lahiran bisa pakai bpjs yang dari program pekerja rentan ini?
anak panas bs pakai kartu bpjs nelayan ini ta
BPJS TK SAMA BPJS KES BEDA APA
`,
  // Program apa yang dibayarkan pemkot untuk saya?
  q02: `
manfaatnya buat kami nelayan kecil itu apa to
apa saja sing ditanggung pemerintah kota kanggo aku
jkk sama jkm itu maksudnya gimana
saya dapet pensiun gak nanti kalo udah tua
program pekerja rentan ini isinya apa aja
kalau sehat terus sampai tua uangnya balik gak
ada simpanan buat hari tua tidak
bisa diambil kapan saldonya jht saya
yang didapat peserta gratisan apa cuma kematian aja
perlindungan apa yg saya punya sekarang
cuma jaminan kematian sama kecelakaan tok ya?
keuntungan ikut program pemkot
enaknya ikut ini apa sih pak, jangan cuma didata terus
pensiunan petani ada gak dari bpjs pemkot
kalo gak mati gak kecelakaan dapet apa
jelaskan jaminan yang saya terima
dhin kaula olle ponapa dari bpjs pemkot
apa jaminan hari tua sudah sekalian dibayarkan kota
mau nabung jht lewat program ini bisa?
tolong dijelaskan jkk dan jkm artinya apa
luka waktu kerja ditanggung gak sama program pemkot ini
tanggungannya meliputi apa saja bu
apa gunane kartu bpjs iki kanggo wong tani
peserta pekerja rentan dapat fasilitas apa
kalau saya berhenti jadi nelayan uangnya cair gak
ikut jaminan yg mana saya ini, jkk jkm apa jht
iki asuransi opo sakjane
pesangon atau jkp ada tidak untuk saya
kalo umur 60 nanti bisa ngambil tabungannya?
yg ditanggung pemkot brp program bpjs nya
saya ikut bpjs gratis ini dapat jaminan apa aja ya
ada tabungan hari tuanya gak yg dari pemkot
JHT nya ikut dibayarin pemerintah kota tdk
oleh opo ae aku melu bpjs teko pemkot iki
bpjs ketenaga kerjaan dari kota perlindunganya apa aja
apakah keikutsertaan saya ini termasuk tabungan pensiun
`,
  // Berapa iurannya dan siapa yang bayar?
  q03: `
bayarnya tiap tanggal berapa dan ke siapa
bener gratis gak ada bayar sama sekali?
aku gak nduwe duit, iki mbayar ta
sebulan 16800 itu saya yang bayar atau kota
dana bpjs ini dari cukai rokok ya
ditarik uang gak nanti tiap bulan
emak takut ikut, katanya nanti ada tagihan
sinten sing mbayari iuranipun
pendaftaran lewat bot kena biaya?
ini duitnya siapa yg dipake buat bayarin kami
blt saya dipotong gak buat iuran bpjs
iuran jkk jkm per orang berapa
jangan2 gratis di awal aja terus suruh bayar
harus nyetor piro saben wulan
ada uang admin gak kalau daftar
pemkot bayar berapa buat satu nelayan
besaran premi bpjs pekerja rentan
apa saya perlu siapkan uang untuk ikut
kudu mbayar ora sih pak melu program iki
siapa penanggung iuran bpjs saya
kok bisa dibayarin pemerintah, pakai uang apa
pak rt minta uang 20 ribu utk bpjs, bukannya gratis?
iurannya diambil dari bansos saya ya
gak ada biaya kan ini min
berapa sih setoran bpjs kerja yg ditanggung kota
majer saponapa saben bulan
ini sumber dananya dari mana apbd atau dbhcht
daftarin 3 orang sekeluarga bayar berapa
apa kami rakyat kecil harus bayar
gratis selamanya atau bayar juga ujung2nya
iurannya bulanan brp dan sapa yg nanggung
uangnya dari mana kok bisa gratis
takut nanti ditagih. ini yg bayar siapa ya
apa dipotong dari bantuan saya buat bayar bpjs nya
premi per orang berapa perbulan
pak rt bilang bpjsnya dibayari pemerintah, bener ta saya gak usah keluar uang
pak maaf mau tanya ini emak saya didata pak rw jadi peserta tapi kami orang gak mampu, apa nanti tiap bulan ada tagihannya? soalnya takut gak kuat bayar
iyuran per bulan brapa yg nangung sapa
`,
  // Saya dengar ada diskon 50%, apa saya dapat?
  q04: `
iuran setengah harga kok saya gak dapat
dengar di radio iuran bpjs ojol didiskon, nelayan juga?
yang dibayar pemda apa ikut diskon lima puluh persen
teman grab saya bayarnya separuh, kalau saya gimana
potongan 50 persen berlaku untuk peserta gratis?
diskon iuran jkk jkm 2026 buat siapa
aku krungu iuran didiskon separo, bener ta
apa manfaatnya juga jadi separuh kalau iurannya didiskon
rugi dong saya gak dapet diskon
peraturan pemerintah tentang keringanan iuran bpu apa kena ke kami
kenapa saya tidak kebagian potongan iuran
subsidi iuran dari pusat saya dapat?
diskonnya otomatis apa harus daftar
8400 sebulan itu diskon ya? saya yg gratis gimana
promo separuh harga masih ada untuk petani yang ditanggung kota
katanya prabowo kasih diskon bpjs tk, pemkot jg kena?
kalau iuran dipotong santunannya ikut turun gak
pot 50% iuran peserta bpu, saya pbi daerah
diskon niku kangge sinten mawon
ada korting dari pusat, selisihnya dikasih ke saya gak
lha wong gratis kok ono diskon, maksude piye
keringanan 50 persen cuma buat yang mandiri ya
iuran separuh berlaku juga buat nelayan pemkot?
diskon sampai kapan dan saya dapat gak
pedagang pasar yg ditanggung pemkot dapat diskon juga tidak
berita iuran bpjs turun setengah itu untuk saya?
di tv ada potongan iuran separo, saya kebagian gak
iuran turun jadi 8400 apa buat saya juga, saya kan ditanggung pemkot
PP 50 tahun 2025 berlaku utk peserta yg dibiayai daerah?
ada keringanan iuran dari presiden ya? kami yg ditanggung kota dapet juga?
`,
  // Kalau saya bayar sendiri, jadi berapa?
  q05: `
kalo gak lewat pemkot bayarnya berapa tiap bulan
tarif mandiri tukang becak berapa
saya mau lanjutin pake duit sendiri per bulannya brp
pedagang bakso mau ikut mandiri setor piro
mbayar dewe entek piro sewulan
biaya bpjs tk perorangan buat nelayan
tanpa bantuan kota saya bayar berapa
iuran bpu termurah berapa sekarang
kalau daftar sendiri di kantor bpjs bayar berapa
istri saya gak masuk program, kalau mandiri berapa ya
nambah jht jadi berapa sebulan
saya umkm kecil mau daftar sendiri, iurannya hitungannya gimana
iuran mandiri petani sesudah diskon berapa
penghasilan sejuta bayar iuran bpjs tk berapa
ikut sendiri mahal gak
umpama mandiri setahun jadinya berapa duit
brp ya klo daftar pribadi bpjs ketenagakerjaan
iuran swadaya berapa pak
ojek pangkalan mau bayar sendiri tiap bulan berapa
mun majer dhibi' saponapa
kalau tidak dapat kuota pemkot, biaya ikut mandiri berapa
bayar iuran dari kantong sendiri
ingin bayar pribadi tarifnya brp rupiah
iuran untuk pekerja mandiri bukan penerima upah berapa
hitungan iuran kalau saya tanggung sendiri
16800 itu kalau mandiri ya
uang sendiri saja lah, berapa perbulan
dua orang suami istri bayar mandiri total berapa
saya mau bayar sendiri aja berapa ya
yg mandiri brp iurannya buat pedagang pasar
biaya peserta mandiri petani pinten nggih
klo pengin meneruskan dgn biaya pribadi tukang sayur brp setorannya
`,
  // Umur saya 66, bisa ikut?
  q06: `
bapakku wis 70 taun jek nyambut gawe, oleh ndaftar?
batas usia pendaftaran sampai berapa
simbah umur 75 masih dagang di pasar
sudah 65 lebih dikit masa gak boleh
saya 67 tahun masih kuat narik becak bisa daftar?
umur delapan puluh masih melaut boleh tidak ikut
ibu kelahiran 1950 bisa didaftarkan
kakek nelayan usia tujuh puluhan
terlalu tua ya pak saya 69
usia maksimum ikut bpjs pemkot berapa ya
kenapa orang tua usia 66 dicoret
lansia gak boleh ikut ta
udah sepuh 71 thn jualan nasi bungkus mau ikut
umur paling tinggi yang diterima
abah lahir tahun 58 bisa masuk program gak
yg umurnya lewat 65 gimana nasibnya
apa gak ada program buat yg tua tua umur 68
ditolak sistem karena umur 66
yuswa sewidak enem tasik saged nderek?
embah saya tani umur 73
batas umur nelayan maksimal brp th
mak tuwa taon 1952, bisa noro?
sudah 65 tahun pas bulan kemarin, masih bisa masuk?
usia di atas 65 tahun apakah bisa menjadi peserta
orang tua saya 77 tahun masih menjahit boleh diusulkan?
umur sampai berapa yang boleh ikut bpjs nelayan
kata petugas ketuaan, padahal masih nyangkul tiap hari
nek wis umur pitung puluh oleh ta
umur 65 ke atas boleh gak
mbah saya sudah 68 masih ke sawah apa bisa dpt
ibu jualan di pasar baru umurnya 66 tahun lebih mau ikut
kok ditolak katanya ketuaan, padahal masih kuat kerja
bpk umur 72 dtolak, padahal nelayan aktif. ada batasan umur kah
`,
  // Umur 62 masih bisa?
  q07: `
61 tahun masih bisa gak pak
saya enam puluh tiga tahun nelayan
umur 64 tahun kurang sebulan boleh daftar?
bapak lahir 1962 masih boleh diusulkan?
di atas 60 di bawah 65 gimana
sudah kepala enam masih narik becak
belum genap 65, apa masih diterima
ibu 60 tahun jual jamu
mbok saya 62 dagang sayur keliling
umur sewidak telu oleh melu ta
60 th pas boleh ikut gak
kok dibilang maksimal 60 tahun, saya 61
petani umur 64 tahun bisa didaftarkan?
usia 63 apa ketuaan
lahir 63 boleh?
kelahiran enam dua masih bisa ikut bpjs pemkot?
suami saya 64, nelayan, masih sempat gak didaftarkan
lewat enam puluh sedikit ditolak gak
umur enam puluh empat masih ada kesempatan?
pak lek ku 61 taun tukang batu
usia saya enam satu, batasnya berapa
kalau 62 th masih aman ya
nenek 63 tahun jualan gorengan boleh tidak didaftarkan
saya mau 65 dua bulan lagi, masih boleh?
bapak umurnya 60an awal
oreng tani omor 62 bisa noro?
emak 64 tahun pedagang sayur boleh ikut bpjs kerja
umurku 62 jek oleh melu gak
usia enam puluh tiga apa masih bisa diusulkan pak
klahiran 1964 blh ikut bpjs tk gratis g
`,
  // KTP saya luar kota tapi tinggal di Probolinggo?
  q08: `
rumah di kota tapi ktp masih kabupaten
ktp ku lumajang wis suwe manggon nang kene
saya tinggal di kademangan ktp masih surabaya
kalau ktp madura tapi nikah sama orang sini boleh daftar?
ngontrak di ketapang, kk masih di jember
domisili beda sama ktp bisa ikut tidak
saya orang kabupaten jualan di alun alun kota
wajib warga kota ya?
alamat ktp bukan probolinggo
warga sumberasih boleh ikut gak
nelayan dari pasuruan sandar di mayangan bisa ikut?
ktp belum sempat dipindah, gimana
ktp gending tapi kerja di pasar baru
pakai surat domisili rt saja boleh gak
numpang di rumah saudara, ktp daerah lain
perantau dari bali bisa ikut program kota ini
sudah pindah tapi ktp lama belum diganti
khusus penduduk kota saja apa luar kota bisa
kk saya ikut mertua di desa kabupaten
ktp banyuwangi kos di kanigaran
apa harus ber ktp kota probolinggo
tang ktp gi' sampang, bisa daftar neng probolinggo?
nik awalan 3513 bisa?
sy warga tongas kerja di kota, dpt gak
istri ktp kota suami ktp luar, suaminya bisa?
belum resmi jadi warga kota apa boleh
alamat KTP masih kabupaten, tinggalnya di kota
dari madura merantau ke sini jual sate, ktp masih sampang, boleh daftar
harus KTP kota ya? saya KTP pasuruan
ktp belum pindah, tinggal ikut mertua di wonoasih, bisa didaftarin?
ktp situbondo kerja d pelabuhan mayangan apa bs di daftarkan
`,
  // Saya penyewa sawah, boleh?
  q09: `
nggarap sawahe wong, separo hasil, oleh ta
tanahnya bukan punya saya cuma nyewa tahunan
petani tanpa lahan bisa ikut?
saya menyewa lahan bawang di kedopok
buruh tandur gak punya sawah, boleh?
sawah sewaan tiap musim
cuma jadi penggarap bagi hasil
lahan milik orang saya yang ngerjakan
sewa tegalan buat tanam jagung bisa masuk daftar tidak
paron sawah sama juragan
apakah petani kontrak lahan dapat bpjs
saya bukan pemilik sawah hanya buruh
tanah kas desa saya sewa dua tahun
sawah gadai bisa gak
sawah mertua yg saya garap boleh gak
buruh macul harian masuk petani gak
nyewa lahan setengah hektar sama tetangga, apa berhak
petani penyewa kenapa gak boleh
kaula nyewa sabe, bisa daftar?
kulo mung nggarap sabine tiyang
lahan pinjaman dari saudara dipakai tani
gak punya tanah sama sekali tapi kerjanya tani
sertifikat sawah bukan nama saya
numpang tanam di tanah orang
harus punya sawah sendiri ya buat ikut
petani penggarap masuk kriteria tidak
saya garap lahan sewa, tiap tahun bayar ke yg punya. bisa dpt bpjs?
nyewo sawah 1 hektar oleh melu ora
petani sewa tanah dapat juga gak
gak punya sawah, nyewa punya pak haji, apa bisa ikut?
`,
  // Petani harus punya apa?
  q10: `
petani perlu nyiapin surat opo
kalau mau daftar jadi peserta petani syaratnya
masuk poktan wajib gak sih
sawahku 4 hektar iso melu?
luas tanah berapa yg boleh
kriteria tani penerima bpjs pemkot
saya petani tembakau, dokumennya apa
kartu tani saya hilang masih bisa daftar?
belum gabung gapoktan
peternak kambing syaratnya sama kayak petani?
ketentuan lahan petani berapa hektare
petani sayur mau ikut butuh apa aja
wong tani ndaftar nggawa opo
sing digowo petani pas ndaftar opo wae
persyaratan pendaftaran bagi petani kecil
sawah saya cuma seperempat hektar apa boleh
ketua kelompok tani minta surat, surat apa ya
petani mangga bisa ikut, apa syaratnya
harus ada rekomendasi kelompok tani?
berkas tani apa yang dikumpulkan
anggota tani mau diusulkan apa yg perlu
petani dengan lahan lebih dari dua hektar ditolak?
saya tani tapi tidak terdaftar di kelompok manapun
syarate dadi peserta tani piye
bapak saya mau daftar petani, apa saja yg dibawa ke kelurahan
oreng tani parlo ponapa
syarat buat petani apa saja
pak tani mau daftar apa yg disiapkan
harus masuk kelompok tani dulu ya?
luas lahan maksimal berapa utk dpt bpjs
bpk saya petani bawang di kedopok, persyaratannya apa ya mbak
`,
  // Nelayan wajib punya kartu KUSUKA?
  q11: `
kartu kusuka itu bikinnya dimana
gak punya kartu nelayan ditolak gak
kusuka saya sudah kadaluarsa
nelayan buruh ikut perahu orang apa perlu kartu
syarat pendaftaran nelayan apa
nelayan andon gak punya kartu kusuka
dokumen buat nelayan
nelayan rajungan perlu apa saja untuk daftar
kusuka hilang kecemplung laut
ngurus kartu nelayan susah, bisa tanpa itu?
nelayan kudu nduwe kartu opo
pas kecil perahu perlu gak
kulo nelayan dereng gadhah kartu
pembudidaya lele apa butuh kusuka
kalau tidak ada kartu dari perikanan
saya nelayan pancing, apa yg harus disiapkan
juragan punya kusuka tapi saya abk enggak
wajib kartu pelaku usaha kelautan?
nomor kusuka tidak tahu gimana ngisinya
belum jadi kusukanya masih proses, boleh daftar dulu?
nelayan baru mau daftar butuh surat apa
oreng majang ta' andhi' kartu
apa yang dibutuhkan nelayan supaya bisa ikut
pedagang ikan perlu kartu kusuka juga?
kartu nelayan itu beda sama kusuka ya
persyaratan nelayan mayangan
belum punya kartu nelayan boleh daftar?
gawe kartu nelayan nang endi, lek gak duwe oleh melu ta
syarat nelayan apa aja
nelayn kecil blm punya kartu dari dinas perikanan apa bisa mendaftarkan diri
`,
  // Saya kerja di pabrik, boleh ikut?
  q12: `
saya buruh cuci di laundry digaji
karyawan toko bangunan boleh daftar
kerja di pelabuhan sebagai pegawai pt
perangkat kelurahan boleh ikut gak
saya kerja shift di pabrik kayu
pembantu rumah tangga bisa ikut
saya cuma jaga counter hp digaji bulanan
sopir truk ikut perusahaan, apa bisa
guru ngaji honor bisa daftar ndak
perusahaan saya tidak ikut bpjs terus gimana
majikan ogah daftarin saya
kulo nyambut damel wonten pabrik
aku kuli nang gudang digaji dinan
anak buah toko emas
kasir alfamart mau daftar bpjs pemkot
outsourcing pt boleh ikut program rentan?
saya pegawai negeri bisa?
kerja jadi satpam bank
waiter di rumah makan digaji boleh nggak
pekerja borongan pabrik udang beku
saya buruh bukan usaha sendiri bisa gak
cleaning service di rumah sakit boleh didaftarkan
yang punya gaji tetap apa boleh
suami saya mandor proyek di cv
tukang masak di katering orang
sengko' alako neng pabrik
bos tidak mau tanggung jawab bpjs karyawan
kerja ikut orang bukan usaha sendiri
kerja di KTI apa boleh daftar bpjs gratis
aku kerjo nang pabrik udang digaji mingguan iso melu gak
pegawai indomaret bisa ikut program ini
bos saya gak daftarin bpjs, kerja di gudang, bisa lewat sini?
anak saya kerja di pabrik sarung digaji tiap bulan, bisakah didaftarkan program pemkot
`,
  // Saya sudah punya BPJS Ketenagakerjaan, boleh daftar lagi?
  q13: `
saya dulu didaftarkan pabrik, kartunya masih ada
pernah ikut jamsostek tahun 2015
boleh punya dua kepesertaan bpjs kerja?
sudah bayar mandiri tiap bulan, mau pindah ke gratis
wis melu bpjs tk soko koperasi, oleh melu maneh?
kalau double gimana
nama saya sudah ada di bpjs tk, daftar lagi ditolak gak
saya ojol sudah ikut lewat aplikasi, bisa yg pemkot juga?
sudah punya bpjamsostek dari kantor lama
daftar ulang tahun ini padahal sudah peserta
kur bank daftarin saya bpjs tk, masih bisa yang pemkot?
dua kartu bpjs ketenagakerjaan apa masalah
saya peserta mandiri aktif, mending pindah gak
sudah didaftarin desa juga, dobel gak ya
masih aktif dari pt tapi sudah resign
udah jadi anggota bpjs tk tapi mau yg dibayari pemerintah
bekas karyawan punya kartu kpj lama
suami sudah ada bpjs kerja, bisa didaftarkan lagi di sini?
kulo sampun gadhah bpjs ketenagakerjaan
ampon andhi' bpjs kerja, bisa daftar pole?
tumpang tindih kepesertaan apa uangnya dobel
bpjs tk lama saya belum dicairkan, boleh ikut lagi?
ganda bpjs tk dari bank dan dari kota
sudah ikut tapi nonaktif, daftar dari awal?
tahun kemarin sudah terdaftar apa otomatis lagi
udah ikut bpjs mandiri boleh pindah ke yg gratis
saya sudah terdaftar bpjs tk dari bank, masih boleh yg pemkot
wis duwe bpjs kerja teko bos lawas, oleh ndaftar maneh ta
bapak sudah didaftarkan kelompok nelayan, ini saya daftarkan lagi boleh?
`,
  // Setelah daftar lewat bot, apa saya langsung terlindungi?
  q14: `
barusan ngisi formulir, sudah sah belum
habis kirim data terus apa selanjutnya
daftar kemarin sore, kalau jatuh hari ini ditanggung?
kartune kapan metu bar ndaftar
berapa hari diproses pendaftaran saya
kok lama belum ada kabar usulan saya
begitu daftar langsung punya bpjs?
sudah foto ktp dan kirim, apa langsung jadi peserta
perlindungan berlaku sejak kapan
usulan saya sudah sampai mana
kulo sampun ndaftar, kapan aktif
pendaftaran selesai berarti aman ya melaut
tinggal tunggu apa setelah kirim usulan
daftar disini = resmi peserta?
nunggu sk walikota ya baru aktif
sudah disetujui kelurahan, kapan mulai dijamin
kapan saya resmi ditanggung
wes daftar tapi durung oleh kartu
kalau meninggal sebelum ditetapkan gimana
pendaftaran masih usulan, artinya belum dilindungi?
setelah mendaftar nunggu pengumuman dimana
apa otomatis diterima semua yg daftar
mun la daftar, langsung aktif?
barusan daftar lewat hp, besok sudah bisa dipakai?
mulai kapan perlindungannya jalan
mastiin pendaftaran sudah jadi bpjs atau belum
sy sdh daftar disini kemarin, apa sdh aktif skrg
kapan mulai dijamin setelah mendaftar
pendaftaran saya diterima apa otomatis ikut bpjs
bar ndaftar nang kene langsung entuk kartu ta
sdh mengajukan pendaftran lewat bot ini, perlindunganya mulai tgl brp
`,
  // Saya sedang sakit dan tidak bekerja, didaftarkan dulu saja?
  q15: `
bapak sakit gagal ginjal gak kerja, daftarin ya
ibu kena stroke mau tak daftarno sek
orang sakit sakitan gak kerja bisa masuk?
saya lagi gak kerja karena patah kaki
kalo sudah gak melaut lagi bisa didaftarkan
daftar dulu mumpung belum meninggal boleh?
kakak lumpuh total, bisa diikutkan bpjs
suami koma di rs, masih sempat daftar?
bojoku lara nemen, tak daftarno oleh ta
pengangguran boleh ikut program ini
ibu rumah tangga tok bisa ikut?
lagi nganggur sementara nunggu musim
sakit paru sudah lama tidak nyangkul
sudah pensiun tani karena sakit, daftar biar dapat santunan
tetangga kena kanker stadium 4 mau kami daftarkan
masih dirawat di rumah sakit, didaftarkan dulu gimana
tidak bekerja lagi setelah operasi
disabilitas tidak bekerja boleh?
apa harus sehat waktu daftar
kulo gerah, mboten nyambut damel, saged ndaftar
oreng sake' bisa daftar?
orang gak kerja didaftarkan biar nanti dapat uang duka
punya penyakit jantung tapi masih kerja boleh daftar
mbah sudah tidak kuat kerja, didaftarkan saja ya
umpama sakit keras baru didaftar apa klaimnya ditolak
saya sembuh dulu baru daftar ya?
bapak stroke gak bisa kerja mau saya daftarkan
suami sudah parah kena kanker, didaftarin sekarang bisa gak supaya nanti dapat
orang sakit boleh daftar?
Nenek sudah lama terbaring tidak jualan lagi, tapi kata tetangga daftarkan saja dulu biar kalau ada apa2 dapat uang. bisa begitu?
`,
  // Bagaimana cek saya aktif atau tidak?
  q16: `
pengen ngerti bpjsku aktif opo mati
aplikasi apa buat ngecek
nomor peserta saya mana ya lupa
cek nama bapak di bpjs tk gimana
apa nama saya masuk daftar penerima tahun ini
kepesertaan suami aktif gak tolong dicek
ngeceke lewat wa iso gak
pakai jmo caranya gimana
cek nik 35740 apakah terdaftar
bpjs tk saya hidup gak
katanya sudah dibayari tapi kok di aplikasi tidak aktif
mau tau status peserta almarhum aktif apa tidak
pripun carane mirsani kula kedaftar
apa saya sudah jadi peserta bpjs pekerja rentan
dimana lihat nomor kartu
gak punya hp android cek nya gimana
saya gak pernah dapat kartu, terdaftar gak ya
telpon kemana buat nanya keaktifan
tolong lihatkan nama saya ada gak
status bpjs ketenagakerjaan saya
bukti kalau saya peserta apa ya
cek lewat sms bisa?
sengko' ampon masok bpjs napa ghita'
kpj saya ketlisut
sudah terdaftar belum ya saya, didata pak lurah tahun lalu
cara ngecek masih ditanggung pemkot atau sudah berhenti
link buat cek bpjs tk
cara ngecek bpjs saya masih nyala apa ndak
gmn tau sy terdaftar apa blm
tolong cekkan nama saya sudah masuk apa belum
kartu saya masih berlaku gak ya
nama ku wis mlebu durung nang bpjs
cek keaktifan lewat apa
jamsostek saya msh aktip gk y
pengecekan kepesertaan bpjs tenaga kerja lewat mana
lupa sdh didaftarkan apa blm sm pak lurah, liatnya dmn
`,
  // Berapa bulan ditanggung dalam setahun?
  q17: `
dibayari pemkot sampek kapan
setahun full apa gak
masa aktifnya berapa bulan
habisnya bulan apa ya pak
cuma 8 bulan apa 12 bulan
berapa lama dibayarin pemerintah
tahun 2027 masih dibayari gak
ini tiap tahun diperpanjang otomatis?
kontraknya berapa lama dengan pemkot
ditanggung pirang wulan
masa berlaku bpjs pemkot
sekali ikut ditanggung seumur hidup ya
jangka waktu program berapa bulan
sampai desember saja ta
iuran ditanggung berapa bulan tahun ini
selesainya kapan tanggungan kota
durasi bantuan iuran
dipon majer saponapa bulan
mulai bulan apa sampai bulan apa dibayari
bulan depan masih dibayari kota gak
berapa bulan jatah saya
kabupaten katanya 8 bulan, kota berapa
sepanjang tahun dibayari apa putus di tengah
bantuan iurannya terus menerus atau terbatas
kapan berakhirnya bpjs gratis ini
tanggungan setahun habis itu perpanjang lagi?
setahun penuh apa cuma beberapa bulan dibayarnya
dibayari pirang sasi
katanya cuma 8 bulan bener?
tanggungannya habis bulan apa pak
pertanggungan dr pemda brp bln dlm setaun
`,
  // Kalau pemkot berhenti bayar, apa saya hilang perlindungan?
  q18: `
kalo program distop saya gimana
pemkot gak mbayari maneh, terus aku piye
bpjs mati gara gara tidak dibayar kota, bisa dihidupkan?
anggaran dipotong, kami masih dilindungi gak
mau nyambung sendiri setelah pemkot berhenti
saya sudah gak masuk data penerima, kartu hangus?
perlindungan putus begitu pemkot stop?
ada masa tenggang gak kalau tidak diperpanjang
gimana cara aktifin lagi kartu bpjs tk
dulu dibayari sekarang gak, kalau kecelakaan gimana
terusin sendiri bayarnya lewat mana
nama saya dihapus dari program
walikota ganti, programnya berhenti ya
bpjs saya nonaktif, mau aktif kembali
yen wis ora dibayari kutha isih iso dipake ta
bayar sendiri lanjutannya pakai kode apa
putus iuran dua bulan terus ada yang meninggal
jika kontrak pemkot selesai, kami harus apa
bulan ini katanya gak dibayari lagi, saya masih aman?
sampun mboten dipun bayari pemkot
mun pemkot ambu majer
tahun ini gak dapat bantuan, otomatis keluar?
berhenti ditanggung apa hilang semua haknya
lanjut mandiri caranya pripun
kartu saya tidak berlaku lagi, cara menyambung
dihapus dari penerima, nerusin bayar kemana
bpjs saya mati karena pemkot tidak memperpanjang, cara nerusinnya
kok sekarang non aktif padahal dulu dibayari kota
saya dicoret dari daftar bantuan, masih bisa lanjut?
mau ngelanjutin bayar sendiri caranya gmn
pak kulo nelayan, tahun wingi dibayari pemkot, saiki jare wis gak. opo perlindungane langsung ilang
kemarin ada yg bilang anggaran pemkot habis jadi petani tidak dibayari lagi. kalau begitu perlindungan saya hilang atau masih ada tenggang waktu?
`,
  // Telat bayar didenda?
  q19: `
lupa bayar sebulan kena sanksi?
nunggak 4 bulan jadi gimana
denda telat iuran bpjs tk berapa
kalau macet bayarnya apa mati kartunya
telat setor iuran
bayar mandiri telat 2 bulan masih aktif?
iuran nunggak harus dilunasi semua?
nek telat mbayar didendo piro
ada bunga kalau terlambat
paceklik gak bisa bayar iuran, hangus?
tunggakan tiga bulan apa dicoret
batas akhir bayar iuran tanggal berapa
keterlambatan iuran konsekuensinya apa
telat majer bada dendana?
kelewat bayar bulan kemarin
tidak bayar iuran 3 bulan kalau meninggal gimana
apa ditagih debt collector kalau nunggak
utang iuran numpuk gak
dobel bayar bulan depan boleh?
telat sehari aja kena denda gak
saya mandiri nunggak setahun
sudah lama gak bayar bpjs tk mandiri
mbayare telat, opo ono dendane
denda kalau tidak bayar bpjs kerja
kalo nunggak ada dendanya?
lupa bayar 2 bulan gimana
telat mbayar iuran kena denda ta
tunggakan bpjs kerja apa kena denda
`,
  // Berapa santunan kematian (JKM)?
  q20: `
kalau peserta meninggal keluarga dapat apa
santunan kematian brp jt
42 juta itu bener?
mati biasa dapet berapa pak
bapak tiada, uang duka berapa
nominal jkm sekarang
biaya kubur diganti gak
bojoku mati, oleh duit piro
total yg diterima ahli waris berapa
dapat berapa kalau nelayan meninggal di rumah
uang pemakaman berapa rupiah
santunan berkala itu apa
janda dapat berapa dari bpjs
suami meninggal, ada santunannya gak ya
besar uang kematian bpjs kerja
bapak sedo, angsal arto pinten
eppak mate, olle pesse saponapa
keluarga almarhum petani dapat santunan berapa
ibu sudah meninggal kemarin, peserta pemkot, haknya apa
hitungan santunan meninggal gimana rinciannya
apakah uang duka 42 juta masih berlaku
meninggal wajar santunan berapa
ada uang lelayu ta teko bpjs
berapa duit yang didapat istri nelayan kalau suaminya wafat
asuransi meninggal peserta pekerja rentan
20 juta plus 12 juta plus 10 juta itu santunan ya
dapat santunan berapa kalau pedagang meninggal
jkm brp
uang duka dapat berapa
bapak meninggal dpt uang brp
suami saya wafat minggu lalu, peserta bpjs kerja, dapet santunan berapa ya
rincian uang santunan kematian
ada bantuan biaya pemakaman gak dari bpjs
jaminan kematian berapa juta
wong mati oleh piro
bu mohon info almarhum bapak anggota bpjs yg gratis dari kota, sudah aktif 2 tahun, kira2 keluarga terima uang berapa semuanya
`,
  // Baru dua bulan terdaftar lalu meninggal, dapat berapa?
  q21: `
baru ikut 1 bulan keburu meninggal
belum ada tiga bulan suami sudah meninggal, apa dapat
masuk program bulan lalu, minggu ini wafat
peserta baru meninggal santunannya penuh gak
lagek rong wulan melu wis mati
berapa bulan harus ikut dulu supaya dapat 42 juta
meninggal padahal baru terdaftar
kok cuma dapat 10 juta katanya baru ikut
kepesertaan kurang tiga bulan
syarat minimal lama peserta untuk santunan kematian
daftar januari mati februari
baru dua minggu aktif bapak meninggal
belum lama ikut meninggal dunia
nembe setunggal wulan nderek, sedo
buru sabulan noro, mate
baru setor sekali sudah meninggal
masa tunggu santunan kematian berapa bulan
bapak baru 40 hari jadi peserta lalu wafat
kalo belum 3 bulan hanya biaya makam ya
ibu meninggal sebelum genap tiga bulan jadi anggota
meninggal di bulan pertama kepesertaan
baru kemarin aktif langsung meninggal
tiga bulan kurang seminggu apa tetap dapat penuh
minimal berapa bulan terdaftar baru bisa klaim penuh
baru sebulan ikut sudah meninggal dapat gak
bapak didaftarkan bulan lalu terus meninggal
blm 3 bln jadi peserta meninggal dapatnya brp
kartunya baru jadi 2 minggu suami saya meninggal
minimal ikut berapa lama biar santunannya penuh
`,
  // Meninggal karena sakit, apa bisa?
  q22: `
bapak wafat karena kanker, bisa klaim gak
mati karena sakit jantung di rumah dapat santunan?
meninggal di puskesmas karena sesak
penyakit gula sampai meninggal, ditanggung
sakit tua meninggal apa dapat
suami meninggal sakit liver, bukan celaka
apa harus kecelakaan dulu baru dapat
lara terus mati, entuk santunan ora
ibu meninggal karena tbc
nelayan mati sakit di rumah, bukan di laut
meninggal waktu tidur di rumah bisa diklaim?
demam berdarah sampai meninggal
covid meninggal dapat gak
mate polana sake', bisa klaim?
gerah lajeng sedo, punapa angsal
kematian karena penyakit apakah dijamin
bukan karena kerja meninggalnya apa berhak
meninggal melahirkan dapat santunan
bunuh diri dapat santunan tidak
stroke terus meninggal, peserta petani pemkot
meninggal karena jatuh di kamar mandi rumah
gagal ginjal akhirnya meninggal bisa urus uang duka?
sakit mendadak di rumah lalu meninggal
sakit menahun meninggal, bpjs kerja bayar?
wafatnya sebab darah tinggi, apa bisa dapat jkm
tidak kecelakaan, cuma sakit biasa lalu meninggal
kalau meninggalnya bukan waktu kerja apa bisa dapat santunan
nek matine goro2 lara lambung iso njaluk santunan
IBU SAYA MENINGGAL DI RS KARENA GINJAL BUKAN KECELAKAAN APA TETAP DAPAT SANTUNAN
bpk mninggal krn stroke drmh apa bs dpt santunan jamsostek
`,
  // Meninggal saat melaut atau kecelakaan kerja?
  q23: `
perahu terbalik bapak meninggal
kapal tenggelam, suami ditemukan meninggal
kesetrum waktu ngairi sawah sampai meninggal
ketabrak truk waktu berangkat ke pasar jualan
digigit ular di sawah meninggal
jkk santunannya berapa
mati pas kerja dapat lebih banyak ya
tukang becak ditabrak motor meninggal
kecelakaan pulang dari melaut
nelayan tersambar petir di tengah laut
kecelakaan kerja meninggal dapat piro
jatuh dari perahu tenggelam, jenazah sudah dimakamkan
tertimpa kayu waktu kerja
kena traktor di sawah mati
meninggal di laut lapor kemana
kecelakaan waktu antar dagangan
ketiban tembok pas nukang, mati
bapak kecelakaan kerja tadi pagi, meninggal di tempat
tiyang majeng kecelakaan wonten seganten, sedo
mate neng tase'
kalau celaka waktu kerja sampai meninggal santunannya brp
tangan putus kena mesin perahu ditanggung?
jatuh dari pohon waktu panen mangga
kerja bangunan jatuh dari lantai 2 tewas
laporan kecelakaan kerja batasnya berapa hari
kena ombak besar kapal karam meninggal 2 orang
santunan meninggal kecelakaan kerja vs meninggal biasa
bapak saya meninggal di laut
petani kesambar petir di sawah meninggal
katanya 70 juta kalo mati kecelakaan kerja
jatuh dari pohon kelapa waktu kerja sampai mati
abk kecemplung laut meninggal, ditemukan besoknya
kalo meninggalnya krn kecelakaan kerja beda gak uangnya sama mati biasa
tukang bangunan jatoh dari atap meninggal ditempat, santunanya brp
`,
  // Meninggal mendadak di tempat kerja?
  q24: `
serangan jantung waktu jualan di pasar
tiba tiba pingsan di sawah terus meninggal
meninggal mendadak pas lagi narik jaring
suami ambruk di perahu langsung gak ada
mati ndadak nang sawah
lagi kerja tiba2 sesak dan meninggal
meninggal mendadak di tempat kerja dihitung kecelakaan?
pusing waktu kerja dibawa ke rs malamnya meninggal
angin duduk saat jualan
kena stroke waktu kerja terus meninggal dalam sehari
jatuh sendiri waktu kerja kata dokter jantung
bapak roboh di pasar, sampai puskesmas sudah meninggal
dumadakan sedo nalika nyambut damel
tape' alako tibak mate
meninggal waktu istirahat di ladang
masuk jkk gak kalau jantungnya kumat pas kerja
kolaps pas bongkar ikan
kerja angkat beras lemas lalu meninggal
serangan jantung di perahu, dokter kasih surat
mati mendadak sewaktu kerja bukan kecelakaan
di warung lagi masak tiba-tiba meninggal
24 jam sejak serangan di tempat kerja
pingsan di becak lalu meninggal di rs
bapak kolaps di perahu sampai darat sudah gak ada
meninggal ndadak pas kerjo, mlebu kecelakaan kerja ta
mati mendadak waktu kerja dihitung jkk apa jkm
pas mikul gabah tau2 jatuh trus meninggl d sawah, kata org angin duduk
`,
  // Nelayan hilang dan jenazah tidak ditemukan?
  q25: `
suami hilang di laut
kapal gak balik balik sudah 3 minggu
jenazah belum ketemu gimana santunannya
bapak hanyut, mayat tidak ada
pencarian basarnas selesai tidak ketemu
perahu ketemu orangnya gak ada
hilang tenggelam tidak ditemukan, apa bisa klaim
surat hilang dari sar ngurusnya dimana
abk jatuh ke laut malam hari belum ditemukan
wonge ilang nang segoro
anak saya melaut belum pulang 2 bulan
tidak ada mayatnya bagaimana buat akta
nelayan hilang kontak
kapal karam, tiga orang belum ditemukan
sudah dinyatakan hilang oleh polair
berapa lama baru dianggap meninggal kalau hilang
tiyang jaler kula ical wonten seganten
lakena elang neng tase'
keluarga korban hilang di laut harus apa
jasad tidak ada, apa uang duka bisa cair
kakak hanyut waktu cari kerang
tidak ada jasad cuma perahunya yg ditemukan
hilang diterjang ombak, tim pencari nyerah
suami merantau melaut tak ada kabar
mayatnya tdk ketemu bisa diurus?
suami melaut gak pulang2 sudah sebulan
gak ada jenazah gak ada surat kematian, ilangnya di laut
tim sar sudah berhenti nyari bapak saya, terus saya harus gimana
pencarian dihentikan jenasah blm ketemu, gmn pengurusan santunanya
`,
  // Siapa ahli waris yang berhak?
  q26: `
uang suami jatuh ke istri atau ibunya
anak tiri dapat bagian gak
istri kedua berhak?
siapa yg bisa ambil santunan bapak
kami lima bersaudara, siapa yang ambil
ahli waris utamanya siapa
nikah siri bisa dapat santunan suami
cerai mati sama cerai hidup yg berhak siapa
mantan istri boleh klaim?
ibu kandung almarhum dapat gak kalau istrinya masih ada
sinten ingkang angsal artonipun
sapa se olle pessena
anak angkat termasuk ahli waris?
cucu boleh ambil uang duka kakek
adik kandung bisa mewakili klaim
anaknya masih kecil, siapa yg nerima
suami juga bisa dapat kalau istri yang meninggal?
urutan penerima santunan
menantu ngurus santunan mertua boleh?
sing nampa duit bojo opo anak
hak waris santunan dibagi gimana
paman mau ambil uang keponakan
bapak punya 2 istri, pembagiannya
anak luar nikah berhak tidak
yang sah menerima santunan menurut aturan
istri siri tidak punya buku nikah
mertua minta bagian, apa berhak
ahli waris itu maksudnya siapa saja
yg berhak nerima uangnya siapa
istri apa anak yang dapat
suami meninggal yg ambil uangnya saya apa mertua
saya anak menantu bisa ambil gak
keponakan bisa jadi ahli waris?
ibu saya nikah siri sama almarhum bapak, anaknya saya sendiri, istri pertama bapak juga masih ada. yang berhak atas santunan itu siapa ya pak
`,
  // Almarhum lajang tanpa orang tua, siapa yang dapat?
  q27: `
kakak saya bujang, bapak ibu sudah tidak ada
paman meninggal sebatang kara
almarhum tidak menikah dan tidak punya anak
gak nduwe keluarga sopo sing nampa
bujangan mati uangnya buat siapa
hidup sendirian meninggal, tetangga yg ngubur
yatim piatu belum nikah meninggal, saudaranya dapat?
siapa penerima kalau janda tanpa anak dan orang tua sudah wafat
perawan tua meninggal, adiknya yang dapat?
tidak punya istri anak orang tua
saudara kandung bisa terima kalau almarhum lajang
kami yang menguburkan, bukan keluarga, dapat biaya makam?
ponakan merawat paman yang bujang
duda tanpa anak meninggal
santunannya hangus kalau gak ada keluarga?
almarhum single, ortu meninggal
tiyang lamban mboten gadhah tiyang sepuh
ta' andhi' binih ta' andhi' ana'
masuk ke negara ya uangnya kalau gak ada waris
kalau semua keluarga inti sudah meninggal
saudara tiri bisa nerima kalau almarhum gak punya siapa2
meninggal sendirian di kontrakan tak ada famili
pakde belum pernah nikah, keluarganya cuma saya keponakan
alm. belum kawin tinggal adiknya aja, bisa?
lek jomblo ora duwe wong tuwo sing nampa sopo
tidak ada ahli waris uangnya kemana
alm adik sy gk nikah gk pny anak, ortu sdh meninggal smua, penerimanya siapa
`,
  // Dokumen klaim apa saja?
  q28: `
mau klaim bapak, suratnya apa wae
berkas apa yang perlu difotokopi
ktp almarhum sudah hilang gimana klaimnya
kk nya beda alamat bisa buat klaim?
ngurus santunan bawa apa
surat ahli waris bikin dimana
persyaratan ambil uang duka
rekening harus atas nama siapa
buku nikah hilang buat klaim gimana
formulir f4 diambil dimana
apa perlu akta kematian buat klaim
sing digowo pas ngurus uang kematian opo
kartu pesertanya gak ketemu
cara klaim jkm
langkah mengurus santunan suami
kelengkapan dokumen jaminan kematian
surat keterangan waris dari kelurahan wajib?
boleh diwakilkan ngurus klaimnya?
foto ktp aja cukup apa harus asli
klaim bisa lewat hp atau harus ke kantor
pundi surat ingkang kedah dipun betha
berkas klaim saponapa maloloh
pengajuan santunan caranya bagaimana
rekening istri mati, pakai rekening anak boleh?
perlu legalisir gak dokumennya
akta lahir anak tidak punya, gimana klaimnya
mau ngurus punya ibu yg meninggal, apa aja yg disiapin
daftar kelengkapan pencairan santunan
surat dari rumah sakit perlu gak buat klaim kematian
syarat klaim kematian
ngurus uang duka bawa apa aja
dokumen pencairan jkm
klaim suami perlu buku nikah gak
formulir 4 itu apa dapat darimana
kartu bpjs almarhum hilang masih bisa klaim?
Assalamualaikum, saya ibu Sumiati istri alm. Pak Karto nelayan. Saya mau ngurus santunan suami saya tapi tidak tahu apa saja yang harus dibawa ke kantor, mohon petunjuk
prsyaratan pencaeran uang duka bpjs kerja
`,
  // Akta kematian bagaimana mengurusnya?
  q29: `
ngurus akte mati
bikin surat kematian di kelurahan apa capil
akta kematian syarat
mau buat akta kematian bapak, dari mana mulai
surat kematian rs sudah ada terus kemana
gawe akta kematian piye carane
dukcapil minta apa buat akta kematian
akta kematian online bisa?
berapa hari jadi akta kematian
belum punya akta kematian, bapak meninggal 5 tahun lalu
bikin akta kematian bayar gak
pengantar rt buat surat kematian
meninggal di luar kota, aktanya urus dimana
surat keterangan meninggal dari lurah
akta kematian hilang
agaweya akta kamateyan
ndamel akta kematian wonten pundi
ktp almarhum hilang bisa buat akta kematian?
proses akta kematian di capil
siapa yang boleh mengurus akta kematian
bedanya surat kematian sama akta kematian
alur pembuatan akta kematian orang tua
anak mau bikinkan akte kematian ibu
di rumah meninggalnya, gak ada surat dokter, aktanya?
bikin akta kematian dimana
akte mati syaratnya apa
pak rt cuma kasih surat pengantar terus dibawa kemana buat akta kematian
meninggal di rumah bukan di RS, akta kematiannya gimana ngurusnya
surat kematian dari kelurahan apa harus ke capil juga
`,
  // Berapa lama cair?
  q30: `
berapa hari uang duka keluar
lama proses klaim
kapan cairnya santunan
udah lengkap berkasnya, nunggu berapa hari
pencairan jkm berapa lama
sui gak caire
klaim jkk prosesnya berapa hari
hari apa ditransfer
kira2 kapan ya uangnya turun
uang santunan dibayar berapa hari setelah ngajuin
estimasi cair
baru masuk berkas kemarin, kapan cair
pinten dinten artonipun medal
berempa are pessena kalowar
cepat gak cairnya
seminggu bisa cair gak
dijanjikan tiga hari, benar?
kapan keluarnya duit kematian
paling lama cair brp hari
tunggu transferan berapa lama
berkas sudah diterima bpjs, tinggal nunggu berapa lama
kalau diajukan sekarang cair kapan
jangka waktu pembayaran santunan
proses klaim lama gak sih
kapan uangnya masuk
sui ta cair e? pirang dino
klaim sampai cair butuh waktu berapa
uang duka cair kapan ya
pinten dinten cair nggih pak
beremma pesse santunan, ngurus sateya cair bilana
`,
  // Sudah berbulan-bulan belum cair, kenapa?
  q31: `
santunan suami gak keluar keluar
sudah 6 bulan nunggu
kok uangnya belum masuk rekening juga
klaim saya macet
sudah lengkap semua tapi gak ada kabar
nunggu uang duka dari tahun lalu
wis suwe durung cair ae
status klaim saya gimana
klaim saya ditolak kenapa
dipingpong terus antara kelurahan dan bpjs
berkas katanya kurang terus
ampon abit ghita' kalowar
sampun dangu dereng cair
janji 3 hari sudah sebulan
capek nunggu santunan bapak tidak cair
tolong cek klaim ibu saya kok lama
belum ada transferan padahal sudah acc
kapan sih? sudah berbulan bulan lho
klaim tertahan apa sebabnya
sampai sekarang belum dibayar bpjs
uang kematian bapak nyantol dimana
sudah saya urus dari bulan puasa, belum ada hasilnya
alasan klaim tidak cair apa
mau komplain klaim lama
petugas bilang sabar terus, sudah 5 bulan
udah 4 bulan gak cair2
klaim nyangkut dimana ya
sampe saiki duit e durung metu
bolak balik ke kantor katanya masih proses terus
sudah hampir setahun diurus tidak ada hasil
pengajuan sudah lama tapi belum dibayarkan juga, tolong dibantu
`,
  // Ada batas waktu klaim JKM?
  q32: `
bapak meninggal 2022 baru tahu ada bpjs
klaim ada kadaluarsanya gak
sudah lewat setahun bisa klaim?
batas pengajuan santunan
suami meninggal tiga tahun lalu, belum diurus
hangus gak kalau telat klaim
terlambat mengurus
masih bisa ngurus santunan yg lama?
jkk batas klaim berapa tahun
wis suwe matine, jek iso diurus ta
kapan terakhir boleh klaim
meninggal tahun kemarin baru sekarang sempat ngurus
limit waktu lapor kematian
expired klaim jkm
tak diurus setahun apa masih dapat
sampun dangu sedo, tasik saged dipun urus
mate taon kamare, bisa urus sateya?
jatuh tempo klaim
surat surat baru lengkap dua tahun kemudian
sudah 40 hari baru lapor apa telat
gak tahu kalau bapak peserta, meninggalnya sudah lama
batas maksimal ngajukan uang duka
sudah lewat 2x24 jam baru lapor gimana
berapa tahun klaim kedaluwarsa
bapak meninggal 2 tahun lalu masih bisa diurus?
telat ngurus santunan apa hangus
paling lambat diajukan kapan klaimnya
kematiannya tahun 2023 baru mau mengurus skrg, masih diterima?
`,
  // Anak saya dapat beasiswa?
  q33: `
anak yatim peserta dapat bantuan sekolah?
beasiswa bpjs kerja syaratnya apa
anak almarhum masih smp, ada beasiswa?
berapa anak yang dapat beasiswa
maksimal dua anak ya
anak saya masih tk dapat?
bapaknya meninggal sakit, anak dapat beasiswa ndak
batas umur anak penerima beasiswa
beasiswa ngajukan tiap tahun ya
cara ngurus beasiswa anak almarhum
sekolahe anakku ditanggung ta
anak sudah nikah masih dapat beasiswa?
minimal iuran berapa tahun supaya beasiswa
anak piatu ibu pedagang peserta, sekolahnya dibantu?
ana' yatim olle beasiswa?
putra kula saged angsal beasiswa
biaya pendidikan anak kalau suami meninggal di laut
daftar beasiswa anak peserta di mana
anak tiri dapat beasiswa?
anak pesantren dapat gak
anak putus sekolah mau lanjut dapat beasiswa?
suami masih hidup, anak dapat beasiswa?
cucu yang diasuh dapat beasiswa?
sampai kuliah ditanggung?
anak nelayan meninggal kecelakaan dapat bantuan kuliah
kalau cuma ikut 2 tahun anak dapat beasiswa gak
syarat beasiswa anak peserta
anakku telu, kabeh oleh beasiswa ta
suami baru ikut 1 tahun, anak dpt beasiswa tdk
sampai umur berapa anak dibiayai
anak kuliah dapat gak dari bpjs almarhum
almarhum suami sudah ikut bpjs tiga tahun lebih, anak saya dua masih SMP dan SMA, apa ada bantuan sekolahnya
beasiwa utk anak almarhum syaratny gmn
`,
  // Berapa beasiswa anak SD?
  q34: `
besar beasiswa sd
1,5 juta setahun ya buat sd?
beasiswa sd brp smp brp
uang beasiswa anak tk berapa
setahun dapat berapa anak kelas 5
nominal beasiswa per jenjang
sd nyampe berapa tahun dibayar
beasiswa sma pertahun berapa juta
beasiswa kuliah berapa
piro beasiswane anak sd
jumlah uang sekolah yg dikasih bpjs tiap tahun
duit sekolah smp piro
berapa rupiah beasiswa mts
saponapa beasiswa ana' sd
pinten beasiswa sd setaun
anak saya mi kelas 1, dapat berapa setahun
beasiswa tiap bulan atau tiap tahun, berapa
dapatnya sama gak sd sama sma
rincian beasiswa dari tk sampai kuliah
total beasiswa sampai lulus berapa
anak sd dua orang dapat berapa
besaran bantuan sekolah dasar
anak kelas 3 sd dpt brp dari beasiswa bpjs
uang sekolah SD yg diterima tiap tahun jumlahnya
anak sd oleh duit sekolah piro
anak sy kls 2 sd, beasiswany setaun brp rb
`,
  // Anak kuliah sambil kerja masih boleh?
  q35: `
anak kuliah nyambi ojol masih dapat?
mahasiswa kerja paruh waktu beasiswa dicabut?
kuliah sambil jualan online gak apa2?
anak magang digaji apa beasiswa berhenti
sudah kerja tapi masih kuliah
anak saya kuliah sambil kerja di cafe
kuliah nyambut gawe jek oleh ta beasiswane
kerja sambilan waktu kuliah
anak 22 tahun kuliah dan kerja
freelance mahasiswa beasiswa bpjs
anak kuliah bantu di toko digaji
kuliah semester 6 sudah diterima kerja
part time boleh gak buat penerima beasiswa
beasiswa putus kalau anak kerja?
kuliah ambi alako
kuliah kaliyan nyambut damel
anak kuliah sudah menikah masih dapat beasiswa?
cuti kuliah kerja dulu setahun
kontrak kerja 3 bulan sambil kuliah
punya usaha kecil sambil kuliah
ambil kelas karyawan boleh terima beasiswa?
umur 23 masih kuliah beasiswanya lanjut?
anak saya kuliah sambil jaga toko apa masih nerima
kuliah karo kerjo isih oleh beasiswa ora
kuliah kelas malam karena siangnya kerja, beasiswanya dicabut?
anak penerima beasiswa sdh kerja tp msh kuliah apakah dihentikan
`,
  // Ada orang menawarkan bantu klaim minta bayaran?
  q36: `
ada yang minta 10 persen dari santunan
calo nawarin ngurusin
disuruh transfer dulu biar cair
orang ngaku petugas bpjs minta otp
dimintai uang rokok sama perangkat
kudu mbayar wong sing ngurus ta
ada sms menang santunan suruh klik link
bayar jasa pengurusan klaim berapa
tetangga mau bantu urus minta bagian
apa petugas boleh minta uang
penipuan bpjs lewat wa
orang minta foto ktp saya katanya buat cairin
dipotong 5 juta sama yang ngurus
oreng menta pesse ongghuna ngoros
wonten tiyang nyuwun arto kangge ngurus
ngurus santunan bayar gak
biro jasa klaim aman?
ada yg telpon minta nomor rekening dan pin
lapor calo kemana
ditawari orang biar cepat, bayar 2 juta
rt minta uang untuk tanda tangan
oknum minta fee
saya ditipu orang ngaku dari bpjs
boleh gak kasih buku tabungan ke orang yg bantu
pungli waktu ngurus santunan
wong sing ngewangi njaluk separo
dimintai kode yang masuk hp
katanya bisa cepat cair asal bayar dulu
wong njaluk duit 500 ewu gawe ngurus santunan, bener ta
ini penipuan bukan ya, ditelpon disuruh transfer biaya admin bpjs
apa ngurus klaim gratis? takut dimintai uang
ada orang datang ke rumah bilang bisa bantu uruskan santunan bapak, dia minta KTP asli dan uang muka. aman tidak ya
`,
}

const linesOf = (text: string): string[] => text.split('\n').filter(line => line !== '')

export const EXAMPLES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(WRITTEN).map(([answer, text]) => [answer, linesOf(text)]),
)
