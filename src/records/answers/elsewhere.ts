/**
 * What people write to a city's bot that is no matter of this programme, and what says nothing: by these the search learns
 * what it shall not answer. Written on 26 November 2026, together with the tuned half of
 * `test/records/answers/phrasings.json`.
 */
const WRITTEN = `
ktp saya hilang gimana
cara daftar pkh
bansos kapan cair
siapa presiden indonesia
bpjs kesehatan kelas 3 bayar berapa
harga ikan hari ini
besok hujan gak
persebaya menang gak
aku cinta kamu
kamu siapa
cara bayar pbb online
ppdb smp kapan
paspor berapa lama jadi
harga bensin naik?
minta nomor dokter gigi
puskesmas buka jam berapa
jadwal kapal ke gili ketapang
asdkjh qwe
dasar bot bodoh
lapor jalan rusak dimana
listrik padam sampai kapan
vaksin anjing gratis dimana
cara menanam bawang merah
obat hama wereng
pupuk subsidi kok langka
perahu saya rusak ada bantuan gak
bantuan alat tangkap nelayan
modal usaha umkm dari pemkot
cara bikin nib
sertifikat halal umkm
kur bri syaratnya apa
anak saya nakal gimana
istri saya minta cerai
mertua saya galak
bapak saya hobi mancing
lowongan kerja nelayan di korea
beasiswa s2 luar negeri
kip kuliah kapan cair
seragam sekolah gratis sd
biaya nikah di kua
ganti nama di kk
surat pindah rumah
bikin akta kelahiran
pajak motor saya mati
lampu pju mati
kambing saya mati keracunan
hp saya mati total
cara hapus akun telegram
tolong kirim stiker lucu
jam berapa sekarang
hari ini tanggal berapa
umur bumi berapa
berapa umur presiden
laut terdalam dimana
tenggelamnya kapal titanic
film tentang kematian
santunan anak yatim di masjid
uang saya hilang di pasar
sakit gigi obatnya apa
kepala pusing minum apa
dana desa dikorupsi
polisi tidur terlalu tinggi
ayam kampung sekilo berapa
diskon alfamart
denda tilang berapa
gaji pns naik berapa
thr kapan cair
bsu cair kapan
cicilan motor macet
pensiun guru kapan cair
iuran pkk bulan ini berapa
iuran bpjs kesehatan anak pertama gimana
denda telat bayar listrik
beasiswa lpdp kapan buka
nelayan dapat solar subsidi caranya
umur berapa bisa bikin sim
umur minimal masuk tk
akta cerai diambil dimana
syarat nikah di kua apa aja
berapa lama bikin ktp
cara klaim asuransi mobil
klaim garansi hp samsung
daftar antrian puskesmas online
daftar bpjs kesehatan bayi baru lahir
kartu bpjs kesehatan hilang
ahli waris tanah cara balik nama
santunan kecelakaan jasa raharja berapa
kecelakaan lalu lintas di jalan soekarno hatta tadi pagi
mobil tabrakan di tol
kapal ke madura jam berapa
laut sekarang pasang apa surut
ikan apa yang lagi musim
cara budidaya lele
petani bawang rugi harga anjlok
sawah kebanjiran ganti rugi gak
asuransi tani padi autp
asuransi kapal nelayan
bantuan traktor buat kelompok tani
kartu tani hilang lapor dimana
bantuan ternak sapi
bansos lansia
bantuan anak yatim dari baznas
bantuan kursi roda
rumah tidak layak huni
mati listrik daerah wonoasih
ikan saya mati semua di kolam
kontak motor mati
cara aktifkan kartu sim
sudah daftar pkh tapi belum dapat
sudah vaksin belum dapat sertifikat
uang kembalian kurang
transfer salah rekening
kerja di pabrik mana yang buka lowongan
gaji saya belum dibayar bos
pesangon karyawan kontrak
cuti melahirkan berapa bulan
thr honorer
hitung cepat pilkada
siapa walikota probolinggo
alamat kantor walikota
kantor samsat buka sabtu?
tiket bromo berapa
seminar umkm kapan
sertifikasi halal gratis
pinjaman modal tanpa bunga
pinjam uang 5 juta bisa?
kuliah di unej biaya berapa
kuliah sambil nikah boleh gak
anak saya demam kasih obat apa
stroke bisa sembuh total gak
obat kanker tradisional
puisi untuk ibu
bikinin caption
kok botnya lemot
ngobrol yuk
tes 123
mana fotomu
rumah dijual di mayangan
sewa kos dekat terminal
jual pupuk kandang
iuran arisan berapa
iuran sekolah anak saya
iuran pramuka
iuran bpjs kesehatan mandiri kelas 2
telat bayar pajak denda
telat bayar bpjs kesehatan
denda telat lapor spt
diskon tiket kereta lansia
diskon pajak kendaraan
potongan harga sembako
beasiswa s1 unggulan
beasiswa bidikmisi
beasiswa anak berprestasi dari pemkot
uang saku pelajar
biaya masuk sd swasta
biaya kuliah kedokteran
anak saya mau masuk sd umur 6 tahun
kelas 3 sd pelajaran matematika
santunan bencana banjir
santunan jasa raharja kecelakaan
santunan yatim dari masjid
bantuan nelayan dari dinas perikanan
bantuan mesin perahu
bantuan pupuk petani
subsidi bbm nelayan
kartu tani buat ambil pupuk
cara buat kelompok tani baru
harga gabah sekarang
harga bawang merah hari ini
hama padi
cuaca laut besok
ombak besar gak hari ini
jadwal kapal penyeberangan
perahu rusak mau diperbaiki
nelayan ditangkap polisi
ijin melaut
ktp hilang bikin dimana
ktp saya rusak
cetak ktp berapa hari
ganti alamat ktp caranya
bikin kk setelah nikah
akta lahir anak
akta nikah
akte kelahiran hilang
surat kehilangan
surat keterangan tidak mampu
surat pindah datang
sk kelurahan jam buka
dispendukcapil buka hari sabtu
npwp hilang
bpjs kesehatan saya mati
bpjs kesehatan nonaktif
aktifkan kis lagi
kis pbi dicoret
naik kelas bpjs
turun kelas bpjs kesehatan
bayi baru lahir didaftarkan bpjs kesehatan
rujukan ke rumah sakit
puskesmas terdekat
dokter spesialis jantung
obat stroke
berapa biaya operasi katarak
jadwal imunisasi
pkh kok belum cair
bansos saya dicoret
blt kapan cair
bsu cair lagi gak
kapan thr pns cair
dana desa cair kapan
gaji belum cair
pinjaman online cair cepat
kur cair berapa lama
pencairan jht kapan
ambil saldo jht syaratnya apa
jht perusahaan lama cara cairkan
jkp untuk yang kena phk
kerja di luar negeri
lowongan di pabrik udang
cara melamar kerja
pesangon
umr berapa
warisan rumah orang tua
bagi waris sawah
ahli waris tanah sengketa
balik nama sertifikat ahli waris
suami selingkuh
gugat cerai biayanya
istri kabur dari rumah
anak hilang di pasar
orang hilang lapor kemana
motor hilang
dompet hilang
kucing mati
sapi mati mendadak
ikan di kolam mati
lampu mati
hp mati
listrik mati
sim mati
pajak mati
stnk mati
kecelakaan motor tadi pagi dimana
ada kecelakaan di pantura
penipuan online shop
ditipu jual beli online
minta nomor hp pak wali
siapa kepala dinas
siapa yang bikin bot ini
kamu umur berapa
kamu sudah makan
apa agamamu
siapa namamu
apa kabar
selamat ulang tahun
lagi ngapain
bisa bahasa madura gak
ceritakan tentang probolinggo
tempat wisata dekat sini
jalan rusak lapor kemana
sampah numpuk
air mati
internet lemot
parkir liar
satpol pp
pemadam kebakaran nomor berapa
ambulans gratis
jam berapa buka puasa
doa buka puasa
kapan idul adha
skor bola tadi malam
timnas main jam berapa
lagu dangdut terbaru
film bagus apa
resep soto
es degan enak dimana
warung enak
harga hp samsung
jual motor bekas
beli pulsa
token listrik
rumah kontrakan murah
sewa mobil
sewa tenda
pijat panggilan
tukang pijat
dukun
togel keluar berapa
judi slot
pinjam seratus
utang
1 + 1 berapa
ibu kota jawa timur
siapa penemu lampu
bumi bulat apa datar
wkwkwk
hahaha lucu
dasar bodoh
bot gak berguna
bangsat
sdfghj
lalala yeye
qwertyuiop
pak mau nanya bpjs kesehatan saya nunggak 5 bulan kalau mau dibayar separuh dulu bisa
anak saya lulus smk mau kerja di pabrik, ada info lowongan?
mau mengurus akta kelahiran anak kedua syaratnya apa
suami saya kerja di malaysia sudah lama tidak ada kabar
bantuan langsung tunai dari pemkot kapan dibagikan ke lansia
bapak saya pensiunan pns, uang pensiunnya kok belum cair
saya mau pinjam modal buat jualan dari pemkot bisa gak
ktp saya hilang waktu melaut, ngurusnya dimana
pajak perahu itu bayar dimana dan berapa
sertifikat tanah almarhum bapak mau balik nama
besok ada pasar murah dimana ya
beasiswa buat anak yatim dari pemkot syaratnya apa
ikan hasil tangkapan saya kok dihargai murah
pupuk urea di kios harganya berapa sekarang
kartu kis ibu saya non aktif cara mengaktifkannya
kelompok tani kami mau ajukan bantuan pompa air
jam buka kantor kelurahan jrebeng kulon
saya mau lapor tetangga buang sampah sembarangan
gimana cara naik haji
anjing tetangga mati keracunan
apa obat asam urat
uang 100 ribu saya palsu lapor kemana
berapa jarak surabaya probolinggo
kecelakaan di tongas tadi siang korbannya siapa
apakah nelayan boleh pakai cantrang
surat izin usaha warung
pln padam dari pagi
minta tolong carikan kos murah
saya mau curhat boleh
dimana beli ikan segar
dari mana asal usul kota probolinggo
daftar sekolah sma negeri 1
batas umur daftar polisi
umur minimal ikut pemilu
syarat jadi anggota koperasi
iuran koperasi berapa
denda pinjam buku perpustakaan
asuransi jiwa yang bagus apa
klaim asuransi kesehatan swasta
gaji umr kota probolinggo berapa
iuran rt berapa
iuran kebersihan
iuran bpjs kesehatan naik
iuran partai
syarat bikin paspor
syarat nikah
syarat daftar tentara
syarat kur
syarat bansos
syarat dapat rumah subsidi
berkas lamaran
dokumen paspor
berapa lama ngurus paspor
kapan panen raya
kapan musim ikan
kapan kapal berangkat
kapan masuk sekolah
kapan libur sekolah
siapa juara liga
siapa artis tercantik
siapa yang menang pilkada
dimana beli jaring
dimana tempat mancing
dimana rumah sakit terdekat
dimana kantor pajak
berapa harga perahu
berapa harga emas
berapa ongkos kirim
berapa jumlah penduduk probolinggo
berapa lama perjalanan ke surabaya
berapa gaji nelayan
umur berapa boleh nikah
umur kucing
anak saya susah makan
anak saya demam tinggi
anak saya belum bisa baca
istri saya hamil
istri ngidam
suami saya mabuk
suami tidak pulang karena selingkuh
bapak saya mantan tentara
ibu saya galak
kakek saya pahlawan
saya lapar
saya ngantuk
saya sedih
saya bosan
saya nelayan ganteng
petani kaya raya
laut indah sekali
kapal selam
perahu layar
ikan paus
sawah hijau
kerja kerja kerja
uang tidak dibawa mati
mati lampu
mati gaya
mati rasa tangan saya
hilang sinyal
hilang ingatan
sakit hati
sakit kepala
jatuh cinta
kecelakaan beruntun di tol
kebakaran di pasar
bayar parkir
bayar kontrakan
bayar sekolah
bayar hutang bank
daftar haji
daftar lomba mancing
daftar pkh
daftar kartu prakerja
cek resi
cek pajak
cek bansos
cek saldo
kartu kuning pencari kerja
kartu indonesia pintar
kartu keluarga
kartu nama
surat cinta
surat tilang
surat tanah
akta perusahaan
beasiswa luar negeri
beasiswa pemkot siswa miskin
kuliah jurusan apa
kuliah gratis
sekolah terbaik
bantuan modal nelayan
bantuan sembako
bantuan renovasi rumah
asuransi jiwa
klaim garansi
pensiun dini
denda perpustakaan
diskon ramadhan
calo tiket
penipuan wa
ahli gizi
ahli pijat
waris tanah
santunan fakir miskin
cuaca
halo
tes
mantap
apa
berapa
kapan
siapa kamu
terserah
kelas 1 bpjs kesehatan berapa iurannya
cara pindah faskes bpjs kesehatan lewat hp
nunggak bpjs kesehatan 2 tahun total tagihannya brp
KIS anak saya keblokir di puskesmas ketapang
akta kelahiran anak bikinnya dimana
buku nikah hilang ngurus di KUA bayar berapa
PKH tahap 4 cair kapan
BSU 600 ribu kapan masuk rekening
cara daftar KIP kuliah
uang PIP anak SD berapa
bayar PBB telat dendanya berapa
pajak motor mati 2 tahun kena berapa
diskon listrik 50 persen masih ada gak
iuran sampah di perumahan sebulan berapa
solar subsidi buat nelayan belinya dimana
ada lowongan kerja di pabrik gak
UMK kota probolinggo 2026 berapa
saya kena PHK pesangon saya berapa kali gaji
kakak jual sawah warisan tanpa izin
kucing saya hilang dari kemarin
ayam saya mati mendadak semua kenapa
sapi sakit gak mau makan
lampu jalan depan rumah mati
SIM saya mati 2 bulan apa harus bikin baru
kartu atm saya gak aktif
nik saya tidak ditemukan waktu vaksin
anak umur 6 tahun bisa masuk SD negeri gak
pensiunan PNS taspen cair tanggal berapa
pinjol nagih terus ngancam sebar data padahal sudah lunas
surat izin kapal nelayan kecil di syahbandar
cicilan motor nunggak 3 bulan ditarik leasing
beasiswa ke luar negeri jurusan kedokteran
besok nelayan boleh melaut apa ombaknya tinggi
bikin KK baru karena pisah rumah
perpanjang STNK di samsat buka jam berapa
cuaca besok hujan gak
arema lawan persebaya jam piro
ibukota australia apa
ikan tongkol sekilo piro
aku sayang kamu
halo cantik lagi apa
ceritain lelucon dong
P P P P
kripikal jembunan tralala
resep rawon yang enak
jadwal imsak hari ini
paket data telkomsel murah
25 kali 4 berapa
jalan di depan sekolah rusak parah
air pdam kok keruh
banjir di kademangan
cara cepat hamil
skck buat nglamar
kapan lebaran
kerbau vs singa menang mana
daftar kerja di kapal ikan luar negeri lewat mana
78945
👍👍👍
bpjs kesehatan saya nonaktif gara gara nunggak
pindah kelas bpjs kesehatan caranya
kis pbi saya dicabut kenapa
daftar bayi baru lahir ke bpjs kesehatan
antri faskes online mobile jkn
rujukan rumah sakit habis masa berlakunya
bpjs kesehatan tanggung kacamata berapa
iuran bpjs kesehatan naik gak tahun ini
cetak kartu kis dimana
telat bayar bpjs kesehatan dendanya
aktifkan lagi bpjs kesehatan pbi
bpjs kesehatan kelas 2 jadi berapa bayarnya
nama di kis salah
rs apa saja yang terima jkn
ubah faskes dari puskesmas ke klinik
bansos beras bulan ini kapan
bpnt saya belum cair
blt kesra 900 ribu cair kapan
cek nama penerima pkh
kenapa saya tidak dapat bansos
desil dtsen saya berapa
bst masih ada ga
lansia dapat bantuan makanan gak
bantuan rumah tidak layak huni
bedah rumah daftar dimana
sembako murah pasar kapan
kks saya terblokir
program keluarga harapan anak sekolah berapa
atensi yatim piatu dari kemensos
ktp hilang ngurus dimana
cetak ktp berapa lama
ktp rusak ganti baru
perekaman ktp anak 17 tahun
ubah alamat kk
tambah anggota kk bayi
pisah kk setelah nikah
kia anak bikinnya dimana
akta kelahiran terlambat denda
legalisir akta lahir
ikd aktivasi gimana
surat pindah datang dari surabaya
kk hilang syaratnya apa
ganti status ktp jadi janda
cerai di pengadilan biayanya berapa
akta nikah hilang
nikah di kua gratis?
numpang nikah surat n1
perpanjang sim c
sim hilang syarat
bikin sim online
bayar pajak motor di mana
balik nama motor berapa
stnk hilang
kena tilang elektronik cara bayar
pemutihan pajak kendaraan kapan
pbb rumah saya belum bayar
cek tagihan pbb
npwp online daftar
lapor spt telat denda berapa
pajak umkm setengah persen
bphtb jual beli tanah
sertifikat tanah ptsl
balik nama sertifikat warisan
pembagian warisan tanah menurut islam
sengketa tanah warisan sama saudara
pupuk subsidi habis di kios
cara dapat pupuk pakai kartu tani
bibit jagung gratis
hama tikus di sawah
bantuan traktor kelompok tani
irigasi sawah kering
asuransi gagal panen
cara daftar kelompok tani baru
ternak sapi inseminasi
vaksin pmk sapi
kambing sakit mencret
ayam mati flu burung
harga ikan tongkol
harga bbm solar nelayan
solar nelayan pakai barcode
bantuan jaring dari dinas perikanan
izin kapal perpanjang
gelombang tinggi hari ini
jadwal pasang surut
tpi mayangan buka jam berapa
ikan mati di tambak
tambak udang vaname modal
lowongan abk kapal pesiar
lowongan kerja probolinggo
kartu kuning ak1 syarat
kartu prakerja gelombang berapa
pelatihan menjahit gratis
kerja ke taiwan lewat mana
gaji umr probolinggo
pesangon tidak dibayar
lembur tidak dibayar lapor kemana
thr belum dikasih
phk sepihak
upah minimum 2026
bayar gaji telat majikan
surat pengalaman kerja
modal usaha umkm
kur bri 10 juta
pinjam bank jaminan bpkb
pinjol ilegal
utang di koperasi
bank plecit nagih terus
cicilan macet gimana
gadai emas hari ini
pinjaman online cepat cair
hapus data pinjol
limit shopee paylater
nib online gratis
halal gratis sehati
pirt syaratnya
izin warung
sewa lapak pasar baru berapa
pindah kios pasar
retribusi pasar
ppdb zonasi
daftar sd umur berapa
pip sd belum cair
kip hilang
seragam gratis
biaya spp sma negeri
beasiswa pemkot mahasiswa berprestasi
beasiswa kip kuliah syarat
lpdp batas umur
sekolah libur kapan
raport online
ijazah hilang
daftar pondok
biaya kuliah unej
les matematika
beasiswa tahfidz
puskesmas buka hari minggu
dokter anak dimana
nomor ambulans
posyandu lansia jadwal
imunisasi bayi
vaksin
demam anak dikasih obat apa
obat batuk
obat asam urat tradisional
sakit gigi obatnya
cara berhenti merokok
kb suntik berapa
usg di mana
bidan terdekat
donor darah pmi
operasi katarak gratis dari dinkes
stunting anak
anak susah makan
lampu jalan mati
jalan berlubang
banjir depan rumah
pdam mati
air keruh
listrik token
pasang listrik baru
tagihan pln mahal
pohon tumbang
bau limbah pabrik
tetangga berisik
maling motor lapor
kehilangan dompet
polisi nomor berapa
pemadam kebakaran nomor
ular masuk rumah
damkar
skck online
surat kehilangan polsek
walikota probolinggo siapa
jam buka kantor kelurahan
alamat kantor pos
nomor telepon pak lurah
jadwal kereta probolinggo surabaya
bus ke malang jam berapa
penyeberangan gili
parkir stasiun
hotel murah probolinggo
rumah dikontrakkan
kos murah mayangan
harga tanah per meter
hp rusak servis
cara install whatsapp
kuota habis
lupa password facebook
akun kena hack
hapus pesan telegram
bot ini siapa yang bikin
kamu robot ya
kamu manusia bukan
namamu siapa
assalamualaikum
selamat pagi pak
selamat malam bu
terima kasih banyak
makasih ya min
oke siap
iya
tidak jadi
maaf salah kirim
test 123
hadir
bodoh kamu
goblok
asu
jancok
pemerintah korup semua
lelet banget
kapok
sebel aku
aku sedih
aku kangen
saya kesepian
pacarku selingkuh
cari jodoh
istri minta cerai
anak durhaka
mertua cerewet
mimpi ketemu almarhum
doa untuk orang meninggal
bacaan tahlil
jadwal tahlilan
doa ziarah kubur
sholat jenazah caranya
hukum waris islam
kurban patungan berapa
zakat fitrah berapa
jadwal sholat
puasa senin kamis
haji antri berapa tahun
umroh biaya
pendaftaran haji syarat
tanah makam beli dimana
sewa tenda kematian
mobil jenazah gratis nomor
ambulan jenazah
harga batu nisan
cara masak ikan
bikin kue
film bagus
pemain timnas
skor bola
prediksi togel
nomor jitu
slot gacor
crypto
harga emas
dolar berapa
berita hari ini
gempa barusan
gunung semeru meletus
hujan terus
panas banget
siapa menteri
siapa bupati
pemilu kapan
partai apa
sejarah majapahit
ibukota jepang
1 tambah 1
arti nama
pantun
puisi
cerita lucu
bahasa inggrisnya kucing
apa itu ai
tolong
pak
bu
min
p
eh
saya mau tanya
mau nanya
bisa bantu saya
yang itu gimana
terus gimana
kok gitu
gak ngerti
maksudnya
hmm
anu pak
itu lho
katanya
saya mau
bapak saya
suami saya kerja
saya nelayan
saya petani
lagi di sawah
lagi melaut
ikan sepi
panen gagal
musim angin barat
hari ini gak melaut
dagangan sepi
pasar kebakaran
anak saya sekolah sd
anak saya lulus
ibu saya ulang tahun
umur saya 30
umur kucing berapa
umur minimal bikin sim
umur pensiun pns
umur minimal nikah
batas umur cpns
daftar cpns
daftar polisi
gaji guru honorer
sertifikasi guru cair
gaji pns naik
taspen
pensiun janda pns
asuransi prudential
asuransi mobil
asuransi jasa raharja kecelakaan
jasa raharja cara klaim
klaim asuransi motor
santunan jasa raharja berapa
jamkesda
dana desa
iuran rt
iuran sampah
iuran wifi
iuran koperasi
denda pajak
denda tilang
denda pdam telat
diskon listrik
diskon indomaret
diskon tiket kereta
voucher
kartu gratis im3
kartu atm tertelan
kartu hilang
cek rekening
cek tagihan listrik
status paket saya
paket belum sampai
kapan gajian
kapan cair gaji perangkat
uang palsu
uang hilang
dompet digital
penipuan online belanja
ditipu beli hp
lapor penipuan polisi
undian berhadiah
menang kuis
warisan rumah
surat wasiat notaris
kambing hilang
sandal hilang di masjid
orang hilang dari rumah sakit jiwa
tanaman mati
mesin perahu mati
motor mati
sinyal hilang
bpjs kesehatan saya dari pabrik sudah berhenti, cara ganti ke mandiri
kartu kis hilang cetak ulangnya dimana ya
bayi baru lahir langsung ditanggung bpjs kesehatan gak
rawat inap kelas 3 naik kelas bayar berapa selisihnya
kenapa bpjs kesehatan saya mati padahal pbi
denda rawat inap bpjs kesehatan berapa persen
bpjs kesehatan ibu meninggal cara hapusnya gimana
turun kelas bpjs kesehatan bisa berapa lama
rujukan ke rsud habis, minta lagi ke puskesmas mana
autodebet bpjs kesehatan gagal terus
anak umur 21 masih ikut bpjs kesehatan orang tua gak
daftar bpjs kesehatan gratis lewat dinsos syaratnya apa
syarat dapat bansos lansia apa saja
bapak saya sudah tua gak pernah dapat bantuan beras
tetangga mampu kok dapat pkh saya tidak
bantuan untuk janda miskin ada gak
kapan blt dana desa dibagi
blt cukai tembakau untuk buruh pabrik rokok cair kapan
dbhcht buat buruh rokok cairnya tanggal berapa
saya dicoret dari pkh, lapor kemana
bantuan sosial untuk nelayan musim paceklik ada gak
bantuan kematian dari dinsos untuk warga miskin ada tidak
cara cek desil saya masuk berapa
kartu sembako saldo kosong
rekening kks diblokir bank
uang bansos dipotong pak rt
ktp elektronik belum jadi sudah 3 bulan
nik saya dobel dengan orang lain
nama di ktp beda dengan akta lahir
buat ktp pertama kali syarat apa
pindah kk dari kabupaten ke kota syaratnya apa
surat keterangan domisili buat sekolah
mengurus kk setelah cerai
akta lahir anak di luar nikah
kk barcode cara cetak sendiri
ganti foto ktp bisa gak
akta perkawinan non muslim dimana
surat keterangan tidak mampu buat sekolah
surat nikah siri mau diresmikan isbat berapa biayanya
perpanjang sim harus tes psikologi berapa bayarnya
sim saya mati sehari apa bikin baru
bikin sim a umur berapa
pajak motor telat setahun kena denda berapa
pajak mobil bisa bayar lewat hp gak
motor saya ditarik leasing gimana
stnk atas nama orang meninggal balik nama syaratnya
denda telat bayar pbb
pbb atas nama bapak yang sudah meninggal ganti nama gimana
lapor pajak umkm tiap bulan bayar berapa
npwp istri ikut suami
waris tanah bapak dibagi gimana
ahli waris tanah harus tanda tangan semua?
surat keterangan ahli waris untuk jual tanah
tabungan bank orang tua yang meninggal cara ambilnya
mencairkan deposito almarhum di bank syaratnya
asuransi jiwa almarhum suami di bank klaimnya gimana
taspen suami meninggal jandanya dapat berapa
santunan jasa raharja tabrak lari
uang pensiun janda tni
kecelakaan motor di jalan siapa yang tanggung jasa raharja
pupuk urea subsidi harganya berapa
penebusan pupuk pakai ktp bisa
kelompok tani dapat bantuan traktor tidak
petani bawang rugi ada bantuan pemerintah gak
bulog beli gabah harga berapa
asuransi usaha tani padi daftar dimana
bantuan bibit bawang dari dinas
sewa traktor sehari berapa
harga sewa sawah per hektar berapa
cara mengusir burung pipit di sawah
penyakit moler bawang merah obatnya
luas sawah 1 hektar berapa meter
harga udang vaname size 50
harga rajungan hari ini di mayangan
kapan musim teri
solar nelayan habis di spbu
pas kecil kapal mati perpanjang dimana
surat kapal hilang urus kemana
mesin tempel rusak bengkel dimana
kapan nelayan dapat bantuan perahu
umpan pancing yang bagus
jaring trawl dilarang ya
lowongan jadi abk kapal jepang umur berapa
angin kencang berapa hari lagi
pelatihan nelayan dari dinas perikanan kapan
tukar tambah mesin perahu
umkm bantuan modal 2 juta masih ada
pinjaman tanpa jaminan untuk pedagang
syarat kur nelayan di bank
angsuran kur telat kena denda berapa
pinjaman koperasi bunganya berapa
utang pinjol atas nama orang meninggal siapa yang bayar
ditagih pinjol padahal gak pinjam
nomor ojk buat lapor pinjol
izin usaha warung makan
ikut pameran umkm gimana daftar
lapak pasar disewakan berapa setahun
tagihan retribusi pasar nunggak
pasar baru tutup jam berapa
iuran paguyuban pedagang sebulan berapa
iuran keamanan rt berapa
iuran kas kelompok nelayan
gaji pembantu berapa sebulan
kerja di pabrik triplek gajinya berapa
lamaran kerja pabrik kirim kemana
perusahaan tidak bayar gaji 2 bulan lapor kemana
dipecat tanpa surat, hak saya apa
kontrak kerja habis dapat kompensasi gak
syarat jadi satpam apa
pendaftaran tni umur berapa
jadwal tes cpns kapan
kartu prakerja masih ada gak
mau kerja ke malaysia resminya lewat mana
honorer diangkat pppk kapan
anak sd masuk umur berapa
pendaftaran smp negeri kapan dibuka
biaya masuk sma berapa
pip anak saya tidak cair cair
beasiswa anak yatim dari baznas
beasiswa pemkot untuk mahasiswa syaratnya
anak kuliah di malang kos murah dimana
anak saya mogok sekolah
kuliah sambil mondok enaknya dimana
seragam sekolah dari pemkot kapan dibagi
uang gedung sekolah boleh dicicil
ijazah ditahan sekolah
anak tk bayar spp berapa
dokter jantung di rsud hari apa
bapak sakit stroke obatnya apa
kaki bengkak asam urat makan apa
operasi usus buntu biaya sendiri berapa
ambulans gratis kota nomornya berapa
puskesmas wonoasih ada ugd gak
biaya melahirkan di bidan berapa
obat kolesterol di apotek
ibu hamil tidak boleh makan apa
golongan darah o dimana
sakit perut habis makan kepiting
jenazah dari rs dibawa pulang bayar berapa
biaya pemakaman di tpu kota
penggali kubur ongkosnya berapa
rukun kematian rt iurannya berapa
selamatan 40 hari menunya apa
hitung 1000 hari orang meninggal
bapak saya meninggal, doa apa yang dibaca
mimpi bapak yang sudah meninggal artinya apa
orang mati hidup lagi apa benar
ikan lele saya mati semua
burung saya mati kenapa
pohon jati ditebang izin kemana
listrik rumah mati sebagian
token listrik tidak bisa masuk
diskon listrik kapan lagi
pdam sebulan bayar berapa
telat bayar wifi kena denda
tagihan air bulan ini berapa
jembatan rusak lapor kemana
got mampet depan rumah
lampu lalu lintas mati
kehilangan sepeda lapor polisi
hp hilang cara melacak
ditipu arisan online lapor kemana
ada sms menang undian bank
akun wa dibajak minta uang
orang nawarin umroh murah penipuan bukan
calo tiket kereta
calo sim berapa
ditawari kerja disuruh bayar dulu
transfer salah nomor bisa kembali?
atm ketelan mesin
bank buka jam berapa
buka rekening bri syaratnya apa
buku tabungan hilang
cara daftar mobile banking
saldo dana hilang
cara dapat uang dari hp
harga motor beat bekas
kartu nomor mati bisa dihidupkan lagi?
kartu indosat diblokir
kartu parkir hilang denda
nomor antrian samsat online
cara cek ktp dipakai pinjol
aplikasi cctv lalu lintas
siapa wakil walikota sekarang
hari jadi kota kapan
kapan libur lebaran
puasa tinggal berapa hari
bus malam jakarta berapa
tiket kapal ke gili berapa
umur nabi berapa
umur manusia paling tua
kucing umur berapa bisa hamil
berapa lama masak telur
berapa gaji walikota
berapa harga emas antam satu gram
terus saya harus gimana dong
bisa gak sih
boleh gak
itu berapa
syaratnya apa
kapan ya
siapa ya
gimana kabarnya
sudah makan belum
lagi apa
kamu bisa apa
mau curhat
tolong doakan saya
saya capek kerja
saya lagi di laut
bapak lagi sakit
suami lagi melaut
saya jual sayur di pasar
saya sudah bilang kemarin
nanti saya kabari
ya sudah kalau begitu
ngawur jawabannya
jawab yang bener
kok jawabannya itu lagi
bukan itu maksud saya
salah semua
petugasnya galak
kantornya jauh
capek antri
dasar penipu
pemerintah bohong
matamu
ngomong opo
ora nggenah
ajur
sengko' ta' ngarte
mator sakalangkong
sami sami
nggih
matur nuwun
`

export const ELSEWHERE_ASKED: readonly string[] = WRITTEN.split('\n').filter(line => line !== '')
