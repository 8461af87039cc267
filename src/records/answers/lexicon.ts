/**
 * How people here write: what the search reads as one and the same word, and what it pays little heed to.
 *
 * None of it is shown to anybody. Each group of words says since when it stands here and why, so that a later reader
 * knows whether it may go.
 */

interface Group {
  /** What all of them are read as. */
  readonly as: string
  /** Words, or phrases of several words, separated by `|`. */
  readonly of: string
  readonly since: string
  readonly why: string
}

const FIRST = '2026-11-26'

/** Short forms of messages, Javanese and Madurese words, everyday words in place of the office's. */
const GROUPS: readonly Group[] = [
  {
    as: 'bpjstk',
    of: 'bpjs|bpjsnya|bpjse|bpjs ketenagakerjaan|bpjs ketenaga kerjaan|bpjs tenaga kerja|bpjs tenagakerja|bpjs kerja|bpjs tk|bpjs naker|bpjstk|bpjamsostek|jamsostek|ketenagakerjaan|ketenaga kerjaan|bpjs pekerja|bpjs pemkot|bpjs gratis|bpjs nelayan|bpjs petani',
    since: FIRST,
    why: 'the name of the insurer, as nobody says it in full',
  },
  {
    as: 'bpjskes',
    of: 'bpjs kesehatan|bpjs kes|bpjs sehat|kis|jkn|bpjs sakit|bpjs berobat|kartu indonesia sehat|kesehatan kelas',
    since: FIRST,
    why: 'the other BPJS, which many take for this one',
  },
  {
    as: 'wafat',
    of: 'meninggal|meninggalnya|meninggal dunia|ninggal|mati|matek|matinya|matine|mate|mateh|wafat|tutup usia|tewas|sedo|pejah|berpulang|almarhum|almarhumah|alm|almh|mendiang|kematian|tidak ada umur|sudah tidak ada|wes gak ono|wis gak ono|sudah gak ada|udah gak ada|sudah gada|sudah tiada|telah tiada|sudah meninggal|ninggal dunia|mangkat|modar|koit|sedane|sedanipun|meninggalkan dunia|dipanggil tuhan|dipanggil allah|sampun kapundut|kapundut|oreng mate|matena|mninggal|meningal|menggal|meninggl|mninggl',
    since: FIRST,
    why: 'death, in the words of families; the stemmer takes "meninggal" for "tinggal" (to live somewhere)',
  },
  {
    as: 'uang',
    of: 'uang|uangnya|duit|duite|duitnya|pesse|peseh|yatra|arto|fulus|dana|dananya|rupiah|uange|uangku',
    since: FIRST,
    why: 'Javanese, Madurese and everyday words for money',
  },
  {
    as: 'santunan',
    of: 'santunan|santun|uang duka|duit duka|dana duka|uang kematian|uang santunan|uang mati|uang belasungkawa|sumbangan kematian|jaminan kematian|asuransi kematian|bantuan duka|duka cita|uang lelayu|lelayu|belasungkawa|bantuan kematian|tali asih|bantuan duka cita|sangu mati',
    since: FIRST,
    why: 'what the benefit is called at home',
  },
  {
    as: 'cair',
    of: 'cair|cairnya|caire|ditransfer|transfer|masuk rekening|keluar uang santunan|metu|medal|pencairan|dicairkan|turun uang|cairo|uangnya masuk|uangnya keluar|duite metu|duitnya keluar|pencairannya|cairna|kapan masuk|kapan dibayar|masuk ke rekening|diterima uangnya|keluarnya|dibayarkannya|caer|cire|nyair|ngenteni cair|paling cepat cair|uang keluar|kapan keluar|dana cair|uangnya turun|uang turun|turun uangnya|turunnya|duit turun',
    since: FIRST,
    why: 'the paying out',
  },
  {
    as: 'berapa',
    of: 'berapa|brp|brapa|brpa|brpaan|piro|pira|pinten|pirang|beremma|saponapa|jumlah|jumlahnya|nominal|besaran|besarnya|rincian|total',
    since: FIRST,
    why: 'short forms; Javanese piro, pinten; Madurese',
  },
  {
    as: 'gimana',
    of: 'bagaimana|gimana|gmn|gmna|gimn|bgmn|piye|pripun|yaapa|yok opo|yoopo|caranya|cara|carane|cranya|prosedur|langkah|alur|yo opo|yaopo|gmana|gmnaa|gimna|bgaimana|bagemana|dek remma|kadik remma|kaprimma',
    since: FIRST,
    why: 'short forms; Javanese piye, pripun',
  },
  {
    as: 'kapan',
    of: 'kapan|kpn|bilana|kapane|tanggal berapa|tgl brp|tgl berapa|hari apa|mulai kapan|jam berapa bisa',
    since: FIRST,
    why: 'short forms; Madurese bilana',
  },
  {
    as: 'mana',
    of: 'dimana|di mana|mana|dmn|dmana|nangdi|nang endi|nandi|ndek endi|endi|kemana|ke mana|lewat mana|lewat apa|kmn|teng pundi',
    since: FIRST,
    why: 'short forms; Javanese nang endi',
  },
  {
    as: 'siapa',
    of: 'siapa|sapa|sopo|sp|sinten|siapanya',
    since: FIRST,
    why: 'short forms; Javanese sopo',
  },
  {
    as: 'kenapa',
    of: 'kenapa|knp|napa|mengapa|opo o|opoo|lapo|alasan|sebab',
    since: FIRST,
    why: 'short forms; Javanese lapo',
  },
  {
    as: 'apa',
    of: 'apa|opo|apaan|aponapa|nopo|ap|wae|opo wae|apa saja|apa aja|opo ae|ponapa|punapa|napi',
    since: FIRST,
    why: 'Javanese opo, Madurese ponapa',
  },
  {
    as: 'tidak',
    of: 'tidak|tdk|gak|ga|gk|g|ngga|nggak|enggak|engga|ndak|ngak|nda|kagak|ora|ra|mboten|gx|ndk|tak|tdak|nggk|njek',
    since: FIRST,
    why: 'short forms; Javanese ora, gak, mboten',
  },
  {
    as: 'belum',
    of: 'belum|blm|blum|blom|durung|dereng|gurung|belom|gung',
    since: FIRST,
    why: 'short forms; Javanese durung',
  },
  {
    as: 'sudah',
    of: 'sudah|sdh|udah|udh|dah|wis|wes|sampun|pun|telah|uwis|uwes|ampon|bar|habis|abis|setelah|sesudah',
    since: FIRST,
    why: 'short forms; Javanese wis, sampun, bar',
  },
  {
    as: 'masih',
    of: 'masih|msh|masi|isih|jek|jik|sek|taksih',
    since: FIRST,
    why: 'Javanese isih, jek',
  },
  {
    as: 'bisa',
    of: 'bisa|bs|bsa|bisakah|iso|saged|boleh|blh|oleh|oleha|olehe|bolehkah|pareng|dapat|dpt|dapet|dapatkah|entuk|oleh ta|olle|kenek|dapatnya|dapetnya|diperbolehkan',
    since: FIRST,
    why: 'may, can and get, which Javanese says in one word (oleh, entuk)',
  },
  {
    as: 'mau',
    of: 'mau|mo|pengen|pengin|ingin|kepengin|arep|kate|ape|ajenge|kape|hendak|bade',
    since: FIRST,
    why: 'Javanese arep, kate',
  },
  {
    as: 'ikut',
    of: 'ikut|ikutan|melu|milu|nderek|noro|gabung|bergabung|jadi peserta|menjadi peserta|keikutsertaan|ikutserta|jadi anggota|menjadi anggota',
    since: FIRST,
    why: 'to take part; Javanese melu, Madurese noro',
  },
  {
    as: 'daftar',
    of: 'daftar|dftr|daptar|ndaftar|ndaptar|didaftarin|daftarin|terdaftar|kedaftar|didata|kedata|mengajukan pendaftaran|registrasi|usulkan|diusulkan|usulan|mengusulkan|terdata|didaftarno|daftarno|ndaftarno',
    since: FIRST,
    why: 'to register: to people it is one with being proposed or counted',
  },
  {
    as: 'peserta',
    of: 'peserta|kepesertaan|anggota|member|anggotanya|pesertanya',
    since: FIRST,
    why: 'the stemmer makes "serta" of it',
  },
  {
    as: 'pemkot',
    of: 'pemkot|pemda|pemerintah kota|pemerintah|dibayari kota|ditanggung kota|pemprov|walikota|wali kota|negara|pak wali|dibiayai daerah|pemerintah daerah|pemerentah|apbd|pemda kota|kota probolinggo|bu wali|wawali|pemerintahan|pihak kota',
    since: FIRST,
    why: 'who pays',
  },
  {
    as: 'bayar',
    of: 'bayar|mbayar|dibayarin|bayarin|dibayari|bayarnya|nyetor|setor|setoran|setorannya|pembayaran|dibayar|mbayari|bayare|majer|ditanggung|nanggung|nangung|tanggung|dibayarno|dibiayai|biayai|bayaran|bayarnya ke siapa|dibayarkan|dibayarkan pemerintah|yang bayar|sing mbayar|sing mbayari|digawe mbayari|ongkosi|iurkan|nomboki',
    since: FIRST,
    why: 'to pay, to bear the cost; Madurese majer',
  },
  {
    as: 'masatanggung',
    of: 'berapa bulan ditanggung|berapa lama ditanggung|berapa lama kami ditanggung|sampai kapan ditanggung|ditanggung sampai kapan|dibayari sampai|ditanggung sampai|ditanggung berapa bulan|dibayari berapa bulan|dibayari setahun|setahun dibayari|ditanggung setahun|setahun penuh|setahun aja|setahun saja|tahun depan masih|masa tanggungan|masa tanggung|kapan habisnya|habisnya kapan|tanggungan pemkot|tanggungannya|tanggungan|pertanggungan|masa berlaku|masa berlakunya|berlaku sampai|sampai akhir tahun|akhir tahun|dibayari pirang|ditanggung pirang|pirang sasi|berapa bulan dibayari|sampai bulan apa|habis bulan apa|berapa kali dibayari|selamanya|terus menerus dibayari|cuma setahun|seterusnya|delapan bulan|8 bulan|sampai desember|diperpanjang tiap tahun|tiap tahun diperpanjang|dibayarin berapa|berapa bulan dibayarin|bulan dibayarin|dibayari berapa|sampai bulan berapa|bulan berapa|perpanjang tiap tahun|sampe sasi piro|satu tahun penuh|sampai lebaran|brp bulan ditanggung|ditanggung brp|tahun penuh',
    since: FIRST,
    why: 'how long the city pays',
  },
  {
    as: 'iuran',
    of: 'iuran|iur|iyuran|iurannya|premi|preminya|iurane|bulanan|bulanannya|tarif|tarifnya|tagihan|tagihannya|ditagih|nagih|biaya|biayanya|ongkos iuran|bayar bulanan|bayaran bulanan|kewajiban bulanan|dipungut biaya|dipungut|ada biaya|biaya tersembunyi|keluar duit|keluar uang|keluar biaya|16800',
    since: FIRST,
    why: 'the contribution, as people call it who know insurance from elsewhere',
  },
  {
    as: 'mandiri',
    of: 'mandiri|bayar sendiri|mbayar dewe|bayar dewe|biaya sendiri|uang sendiri|duit sendiri|biaya pribadi|kantong sendiri|pribadi|perorangan|bayar pribadi|tanggung sendiri|dana sendiri|dana pribadi|bayar saya sendiri|piyambak|mbayar piyambak|bayar piyambak|tanpa pemerintah|tanpa pemkot|ojol bayar|daftar sendiri|ikut sendiri|merdeka|kemandirian|swadaya|biaya dewe|bayari dewe|mbayari dewe|setor sendiri|iuran sendiri|kolektif sendiri|sendiri|dewe|dhewe|nerusin sendiri|sendirian bayar|gak dari pemkot|tidak dari pemkot|bukan dari pemkot|bpu',
    since: FIRST,
    why: 'to pay on one’s own',
  },
  {
    as: 'diskon',
    of: 'diskon|diskonan|potongan harga|keringanan|korting|separuh|separo|setengah harga|setengah|lima puluh persen|50 persen|50persen|promo|subsidi iuran|relaksasi|8400|turun harga|iuran turun|lebih murah|dipotong separo|discount|diskont|disc|potongan iuran|dapat potongan|kena diskon|separoh|setengahnya|bayar setengah|separo harga|bayar separo|bayar separuh|dikorting|murah iuran|iuran murah|diskon 50|turun iuran|dibebaskan setengah|dipangkas|separuh harga|potongan 50|potongan iuran bpu|dapat potongan iuran',
    since: FIRST,
    why: 'the discount of PP 50/2025, as the news told it',
  },
  {
    as: 'denda',
    of: 'denda|didenda|dendanya|dendae|penalti|sanksi|bunganya|kena bunga|denda e|kena biaya|ditarik denda',
    since: FIRST,
    why: 'a fine',
  },
  {
    as: 'nunggak',
    of: 'nunggak|menunggak|tunggakan|tunggak|telat bayar|telat mbayar|telat iuran|terlambat bayar|lupa bayar|tidak bayar|gak bayar|macet bayar|bolong|telat setor|telat nyetor|belum bayar|lupa setor|lupa nyetor|dobel bulan depan|bayar dobel|dirapel|rapel|kelupaan bayar|lupa gak bayar|telat sebulan|tidak bayar iuran|tidak setor|gak setor|lupa iuran|tidak sempat bayar|belum sempat bayar|nunggak iuran|terlambat setor|terlambat iuran|iuran telat|iurannya telat|kurang bayar|utang iuran|hutang iuran|telat iuran bulan|bayar telat|bayarnya telat|gak bayar 2 bulan|tidak bayar 2 bulan|gak bayar sebulan|gak bayar 3 bulan|bolong bayar|bayar bpjs telat|lupa mbayar',
    since: FIRST,
    why: 'to be late with paying',
  },
  {
    as: 'nonaktif',
    of: 'tidak aktif|gak aktif|ga aktif|tdk aktif|ndak aktif|non aktif|nonaktif|gk aktif|nggak aktif|ora aktif|dinonaktifkan|tidak nyala|kartu mati|bpjs mati|gak nyala|mati kartunya|bpjsnya mati|bpjs saya mati|kartunya mati|kartu saya mati|mboten aktif|sudah mati kartunya|kartunya hangus|diblokir|terblokir|keblokir kartu|kartu tidak berlaku|kartu gak berlaku|sudah tidak berlaku|tidak berlaku|bpjs hangus|kartu saya hangus|kepesertaan mati|padam kepesertaan',
    since: FIRST,
    why: 'membership that is off: "mati" here is no death',
  },
  {
    as: 'aktif',
    of: 'aktif|aktip|nyala|hidup|urip|keaktifan|aktifkah|berlaku|aktifnya|terlindungi|dijamin|terjamin|terlindung',
    since: FIRST,
    why: 'membership that is on',
  },
  {
    as: 'henti',
    of: 'berhenti|stop|distop|dihentikan|mandek|mandeg|diputus|dicabut|dicoret|tidak diperpanjang|gak diperpanjang|tidak memperpanjang|tidak dibayari lagi|gak dibayari|tidak dibayar lagi|wis gak|sudah tidak dibayari|udah gak dibayari|anggaran habis|ora dibayari|tidak dilanjutkan|gak dilanjut|tidak ditanggung lagi|gak ditanggung lagi|diputus sepihak|tidak dapat bantuan lagi|gak dapat bantuan lagi|tidak dibantu lagi|gak dibantu lagi|lepas tanggungan|dilepas|tidak lagi ditanggung|gak lagi ditanggung|tidak lagi dibayari|tidak nanggung lagi|tidak mbayari lagi|mandek mbayar|berhenti bayar|berhenti membayar|dihentikan pemkot|kontraknya habis|kontrak habis|anggarannya habis|ganti walikota|dikeluarkan|dikurangi|kuota habis|tidak terdaftar lagi|sudah gak dibayari|tidak diteruskan|gak diteruskan|tidak diteruskan kota|tidak dibayar pemkot|sudah tidak dibayar|gak dibayar lagi|karena anggaran|takut dihentikan|programnya berhenti|program berhenti|bubar|tutup program|pemkot tidak bayar|tidak bayar lagi|tidak didaftarkan lagi|gak didaftarkan lagi|kepesertaan putus|kepesertaan saya putus|putus kepesertaan|setelah tidak dibayar',
    since: FIRST,
    why: 'the city that pays no more',
  },
  {
    as: 'lanjut',
    of: 'lanjut|ngelanjutin|nglanjutin|nerusin|nerusno|meneruskan|melanjutkan|nyambung|sambung|diteruskan|dilanjutkan|terusin|lanjutkan|mengaktifkan lagi|aktifkan lagi|hidupkan lagi|ngaktifkan|diaktifkan kembali|ngurip no|nglanjutno|menyambung|perpanjang|memperpanjang|diperpanjang|hidupkan|mengaktifkan|mengaktifkan kembali|aktif lagi|aktif kembali|aktifkan|nguripno|bisa diteruskan|daftar kembali|nyambung lagi|urip maneh|hidup lagi|aktivasi',
    since: FIRST,
    why: 'to go on',
  },
  {
    as: 'umur',
    of: 'umur|usia|umurnya|usianya|umure|yuswo|yuswa|umurku|usiaku|omor|omur|tahun lahir|umur berapa|usia berapa|kepala enam|kepala 6|kepala tujuh|kepala 7|batas umur|batasan umur|batas usia|batas usia gak|ada batas usia|70an|60an|suwidak|pitung puluh|seket',
    since: FIRST,
    why: 'age; Javanese yuswa',
  },
  {
    as: 'tua',
    of: 'tua|ketuaan|sepuh|tuwek|tuwo|lansia|lanjut usia|manula|tuek|toah|sudah berumur|jompo|renta|kakek kakek|nenek nenek|tua banget|terlalu tua|sudah tua|wis tuwek|mbah mbah|tuwir|uzur|tua sekali|sudah sepuh|paling tua|maksimal umur|umur maksimal|usia maksimal|maksimal usia|batas usia|batas umur|batasan umur|batasan usia',
    since: FIRST,
    why: 'old; Javanese sepuh, tuwek',
  },
  {
    as: 'sakit',
    of: 'sakit|lara|loro|gering|sakik|sakt|stroke|lumpuh|kanker|ginjal|jantung|diabetes|gula|tbc|paru|lambung|kritis|koma|sekarat|terbaring|kencing manis|penyakit|opname|demam|panas|batuk|flu|meriang|struk|strok|tumor|liver|kena kanker|darah tinggi|asma|gerd|komplikasi|covid|dbd|demam berdarah|hepatitis|tifus|tipes|panas dingin|ambeien|kusta|habis operasi|pasca operasi|strok ringan|sesak|maag|asam urat|rematik|katarak|buta|cacat|difabel|disabilitas|gila|odgj|jiwa|patah kaki|tidak kuat kerja|sakit sakitan|sakitan|penyakitan|rawat jalan|lumpuh total|tidak bisa jalan|serangan stroke|menahun|akut|parah|keras|sakit keras|sakit parah|thypus|usus buntu|operasi usus buntu|kumat|jantung kumat|wajar|matinya wajar|sakit lama|gerah|sakit tua|sepuh sakit|cuci darah|hemodialisa|rutin cuci darah|mata|dada|kencing batu|saraf',
    since: FIRST,
    why: 'illnesses, by their names',
  },
  {
    as: 'berobat',
    of: 'berobat|obat|periksa|puskesmas|dokter|klinik|lahiran|melahirkan|persalinan|rawat inap|opnam|rumah sakit|suntik|kontrolan|bersalin|sunat|sesar|nambal gigi|gigi|kacamata|igd|ugd|faskes|rujukan|nebus obat|operasi usus|gigi palsu|cek kesehatan|medical|rawat|dirawat|bpjs buat sakit|ke dokter|ke rs|obatnya|biaya rs|biaya rumah sakit|kacamatanya|usg|lab|rontgen|infus|ibu hamil|hamil|kontrol gula|berobat jalan|rumah sakit tolak|pas sakit|bidan',
    since: FIRST,
    why: 'to be treated',
  },
  {
    as: 'celaka',
    of: 'kecelakaan kerja|kecelakaan|celaka|kcelakaan|laka|kecelakan|tertimpa|ketiban|kejatuhan|tabrakan|ketabrak|ditabrak|tertabrak|kesambar|tersambar|petir|kesetrum|tersengat|digigit ular|kecelakaan saat kerja|jatuh dari|jatoh dari|terjatuh dari|terpeleset|kepleset|jatuh|jatoh|ceblok|tibo|tiba dari|terlindas|kelindes|terjepit|kecantol|kena mesin|ledakan|kebakaran|kena baling|patah|luka|digigit|dipatuk|disengat|kena parang|kena arit|kena celurit|keracunan pestisida|terbakar|kesetrum listrik|ketiban pohon|ketimpa|ketubruk|ditubruk|serempet|keserempet|terserempet|tergelincir|terperosok|kena traktor|kena listrik|nyungsep|kecelakaan motor|kecelakaan lalu lintas|roboh ketimpa|ketimpa pohon|tidak tertolong|ditabrak truk|tertabrak truk|jatuh lalu|insiden',
    since: FIRST,
    why: 'accidents, by what happened',
  },
  {
    as: 'laut',
    of: 'laut|melaut|nglaut|ngelaut|miyang|segoro|segara|tasek|tase|perahu|prau|prahu|parao|kapal|kapale|perahunya|kapalnya|ombak|tengah laut|abk|jaring|mayang|nyari ikan|cari ikan|pelaut|menjala|narik jaring|jala|bagan|pukat|payang|sampan|jukung|kapal motor|tengah segoro|perairan|pelabuhan|layar|berlayar',
    since: FIRST,
    why: 'at sea; Javanese miyang, segoro; Madurese tase',
  },
  {
    as: 'tenggelam',
    of: 'tenggelam|kecemplung|tercebur|kecebur|nyemplung|keli|kerem|kelelep|keseret ombak|terseret ombak|kintir|hanyut|terbalik|kebalik|karam|dihantam ombak|kegulung ombak|nyungsep|kapal kebalik|perahu kebalik|kapal terbalik|perahu terbalik|diterjang ombak|disapu ombak|digulung ombak|jatuh ke laut|jatuh dari perahu|jatuh dari kapal|pecah kapal|kapal pecah|tabrakan kapal|kapal tabrakan',
    since: FIRST,
    why: 'drowned',
  },
  {
    as: 'hilang',
    of: 'hilang|ilang|ilangnya|raib|tidak ketemu|gak ketemu|belum ketemu|tidak ditemukan|belum ditemukan|blm ketemu|tdk ketemu|gak ditemukan|gak pulang|gak pulang pulang|tidak pulang|tidak kembali|belum kembali|gak balik|durung ketemu|gak muleh|gak mulih|belum pulang|tak pulang|ora muleh|ora mulih|gak balik balik|tidak balik|lenyap|elang|belum pulang dari laut|ora bali|ora balik|tidak muncul|tidak ada kabar dari laut|sampai sekarang belum pulang|orangnya ndak ada|orangnya tidak ada|orangnya gak ada|orangnya hilang|hilang kontak|lost kontak|tak kembali|durung muleh|durung mulih|tak ketemu|gak nemu|tidak nemu|tanpa jejak|entah kemana|orangnya tidak|tak ada kabar sejak melaut|tidak ada kabar sejak melaut|perahunya ditemukan|perahu ditemukan|perahunya ketemu|orangnya belum|tidak pernah ketemu|belum ada kabar melaut|melaut tidak kembali|sejak melaut|gak pernah ketemu|tidak diketahui',
    since: FIRST,
    why: 'missing',
  },
  {
    as: 'jenazah',
    of: 'jenazah|jenasah|mayat|mayatnya|mayit|jasad|jasadnya|jenazahnya|bangkai|tubuhnya|jasade|mayite|tubuh',
    since: FIRST,
    why: 'the body',
  },
  {
    as: 'basarnas',
    of: 'basarnas|sar|tim sar|pencarian|dicari|nyari|pencarian dihentikan|polairud|polair|regu penyelamat|disetop pencarian|mencari',
    since: FIRST,
    why: 'who searches',
  },
  {
    as: 'mendadak',
    of: 'mendadak|ndadak|dadakan|tiba tiba|tau tau|tahu tahu|ujug ujug|moro moro|pingsan|kolaps|ambruk|serangan jantung|angin duduk|semaput|kejang|sesak napas|ngedrop|gaglak|gledak|gelebak|tumbang|serangan|tiba2|tiba tiba jatuh|langsung jatuh|langsung meninggal|dadak|jantungan|kena angin duduk|masuk angin|tidak sadar|hilang kesadaran|kaku|tak sadarkan diri|gak sadar|lemas|pusing lalu|mak breg|mak bruk|roboh|rubuh|mendadak sesak|kumat waktu|tanpa kecelakaan|sesak terus|klenger|gubrak|dada sakit|sakit dada|dada sesak|nyeri dada',
    since: FIRST,
    why: 'all of a sudden; Javanese ujug-ujug, semaput',
  },
  {
    as: 'kerja',
    of: 'kerja|kerjo|kerjaan|nyambut gawe|makaryo|bekerja|alako|kerjanya|dinas|bertugas|waktu kerja|saat kerja|pas kerja|nggarap|tempat kerja|narik|mikul|nyangkul|macul|panen|nguli|manggul|ngojek|jaga warung',
    since: FIRST,
    why: 'work; Javanese kerjo, Madurese alako',
  },
  {
    as: 'pabrik',
    of: 'pabrik|pabriknya|gudang|perusahaan|pt|cv|indomaret|alfamart|minimarket|karyawan|karyawati|pegawai|buruh pabrik|honorer|pns|asn|guru|satpam|gaji|digaji|gajian|upah|diupah|majikan|bos|boss|juragan pabrik|kantor swasta|swalayan|supermarket|kontrak kerja|mingguan|swasta|toko besar|pelayan toko|spbu|hotel|sekuriti|kurir|kasir|outsourcing|tni|polri|karyawan toko|penjaga toko|pelayan|borongan|sopir truk|art|pembantu|kerja ikut orang|kerja sama orang|pt kti|mitra|driver|pegawe|pekerja tetap|pekerja pabrik|karyawan swasta|pgri|kontrakan kerja|dealer|bengkel orang|sales|spg|cleaning service|tukang parkir resmi|perawat|bidan|kontraktor|operator|petugas kebersihan|majikannya|digaji juragan|dibayar bulanan|gajinya|kerja tetap|perusahaan lama|tukang kebun sekolah|tukang kebun|spg mall|toko emas|pegawai kontrak|pegawai toko|digaji harian|penjaga|jaga toko|jaga warung orang|toko|kerja di toko|warung orang|pelayan warung|honorer kelurahan|tukang sapu|petugas sampah|pasukan kuning|pegawai honorer|outsourching|buruh|kayu lapis|pabrik kayu',
    since: FIRST,
    why: 'who is paid a wage',
  },
  {
    as: 'sewa',
    of: 'sewa|nyewa|nyewo|menyewa|penyewa|disewa|sewaan|nyewaan|gaduh|maro|paroan|bagi hasil|garap sawah orang|garap lahan orang|lahan orang|sawah orang|tanah orang|punya orang|buruh tani|penggarap|milik orang|bukan milik sendiri|gak punya sawah|tidak punya sawah|gak duwe sawah|ora duwe sawah|gadai|ngontrak sawah|kontrak sawah|kontrak lahan|lahan sewa|mertelu|sawahe wong|sawahe uwong|tanahe wong|punya juragan|menggarap|garapan orang|garapan sawah orang|nggarap sawahe|nggarap sawahe wong|kontrak tanah|tanah kontrak|tanah sewa|nyewa tanah|nyewa lahan|nyewa sawah|numpang|tumpang|lahan pinjaman|pinjam lahan|punya tetangga|punya mertua|milik mertua|milik tetangga|milik desa|bengkok|tanah perhutani|perhutani|upahan|buruh nandur|buruh macul|buruh panen|punyanya orang|bagi hasil dapat|maro sawah|setengah hasil|pinjam saudara|pinjam punya|pinjam tanah|tanahnya pinjam|bukan atas nama|bukan atas nama saya|atas nama orang|sewaan per musim|lahan bukan|sawah bukan|tanah bukan|bukan milik|lahan milik|garap|ngedok|ngedok sawahe|sawahe wong liyo|lahan status sewa|status sewa',
    since: FIRST,
    why: 'land of others; Javanese maro',
  },
  {
    as: 'sawah',
    of: 'sawah|lahan|tegal|tegalan|ladang|kebun|hektar|hektare|ha|tanah|saba|luas|sawahe|sawahnya|lahannya|luasnya|luas tanah|luas lahan|luas sawah',
    since: FIRST,
    why: 'land',
  },
  {
    as: 'petani',
    of: 'petani|tani|pak tani|bertani|pertanian|kelompok tani|poktan|gapoktan|patane|oreng tani|wong tani|peternak|pekebun|bawang|jagung|padi|nandur|cabe|cabai|tebu|tembakau|sayur|tanam|nanam|menanam|bercocok tanam|palawija|kebun mangga|mangga|tani sing|brambang|bawang merah|ngarit',
    since: FIRST,
    why: 'farmers; the stemmer makes "tani" of some',
  },
  {
    as: 'nelayan',
    of: 'nelayan|nelayn|nlayan|nelayannya|majeng|wong miyang|pencari ikan|pemancing|nelayan kecil|anak buah kapal',
    since: FIRST,
    why: 'fishers; Madurese majang',
  },
  {
    as: 'kusuka',
    of: 'kusuka|kartu nelayan|kartu dari dinas perikanan|dinas perikanan|kartu pelaku usaha|kartu kuning nelayan|kartu kkp|kartu dinas perikanan|pas kecil|krtu nelayan',
    since: FIRST,
    why: 'the fisher’s card',
  },
  {
    as: 'syarat',
    of: 'syarat|syaratnya|syarate|sarat|persyaratan|prsyaratan|ketentuan|kriteria|harus punya apa|wajib punya|disiapkan|siapkan|yang dibutuhkan|kudu duwe opo|harus ada apa|butuh apa|dibutuhkan|yang dibantu|masuk syarat|harus gimana biar|syarat apa',
    since: FIRST,
    why: 'what is needed',
  },
  {
    as: 'dokumen',
    of: 'dokumen|dokumennya|berkas|berkase|berkasnya|surat surat|surat apa|bawa apa|bawa|dibawa|nggowo|gowo|fotokopi|fotocopy|fc|kelengkapan|formulir|f4|form|formulir 4|buku nikah|bukune nikah|buku tabungan|membawa|nggawa|mbawa|ngibeh|syarat klaim|syarat ngurus|syarat ngeklaim|syarat mengurus|persyaratan klaim|persyaratan mengurus|syarat ngurus santunan|ngurus santunan syaratnya|klaim bawa|butuh surat|surat ahli waris|surat keterangan|asli|ktp kk|kk|kartu keluarga|buku rekening|formulirnya|legalisir|materai|surat kuasa|surat pengantar|berkas asli|berkas klaim|dokumen klaim|syarat santunan|syarat pencairan|syarat cair|surat apa yang disiapkan|surat2|surat nikah|kk lama|kk baru|wae bawa|nggowo opo|kelengkapan klaim|surat yang disiapkan|surat yg disiapkan|disiapkan keluarga|butuh surat apa|tanda tangan|surat waris|keterangan waris|sk ahli waris|persyaratan yang perlu dibawa|mencairkan santunan bawa',
    since: FIRST,
    why: 'papers of a claim',
  },
  {
    as: 'klaim',
    of: 'klaim|claim|klem|kleim|klim|pengajuan|diajukan|mengajukan|ngajukan|ngajuin|diklaim|ngeklaim|ngurus santunan|ngurus uang duka|mengurus santunan|pencairan santunan|pengurusan santunan|klaime|diklaimkan|klaimnya|klaimkan|mengklaim|urus santunan|ngurus klaim|urus klaim|mengurus klaim|mengurus uang duka|minta santunan|njaluk santunan|ngambil santunan|mengajukan santunan|pengajuan santunan|ajukan',
    since: FIRST,
    why: 'to claim',
  },
  {
    as: 'urus',
    of: 'urus|ngurus|ngurusi|ngurusin|diurus|mengurus|pengurusan|uruskan|nguruse|diuruskan|gawe|bikin|membuat|nggawe|mbikin|bikinnya|pembuatan|dibuat|ngurusno|gebey|aghebey',
    since: FIRST,
    why: 'to see to something, to have a paper made',
  },
  {
    as: 'aktamati',
    of: 'akta kematian|akte kematian|akta mati|akte mati|akta wafat|surat kematian|surat mati|surat keterangan kematian|akta kematiannya|akte kematiannya|akta meninggal|akte meninggal|surat meninggal|akta kematian e|surat keterangan meninggal|akte kematian e|srt kematian|surat kematian e|surat pati|akta pati|surat keterangan mati|surat meninggalnya|bikin surat kematian|akta almarhum|surat kematiannya|akte kematiane|surat dari kelurahan|surat kelurahan|bikin akte kematian|rs sudah kasih surat|akta buat almarhum|akta almarhum ayah|buat akta|bikin akta|untuk akta|urus akta|ngurus surat kematian',
    since: FIRST,
    why: 'the death certificate',
  },
  {
    as: 'dukcapil',
    of: 'dukcapil|capil|catatan sipil|disdukcapil|dispenduk|kependudukan|dispendukcapil',
    since: FIRST,
    why: 'the civil registry',
  },
  {
    as: 'ahliwaris',
    of: 'ahli waris|ahliwaris|waris|pewaris|warisnya|berhak|yang berhak|hak waris|yg berhak|ahli warisnya|warisan|penerimanya|penerima santunan|pihak yang menerima|hak nya siapa|sing berhak|kewarisan|ahli warise|ahli waris e|jatuh ke|jatuh ke siapa|dibagi|pembagian|bagian|yang dapat uangnya|turun ke siapa|diberikan ke|dikasih ke siapa|siapa yang dapat|siapa yang ambil|siapa yang terima|siapa yang menerima|siapa penerima|tanda tangan pencairan|bagian anak|bagian istri|wali anak|walinya|perwalian|istri atau anak|istri apa anak|istri apa ortu|ibu kandung|bapak kandung|istri atau ibu',
    since: FIRST,
    why: 'heirs',
  },
  {
    as: 'terima',
    of: 'nerima|menerima|diterima|terima|nampa|nompo|narimo|ambil|ambilin|ngambil|mengambil|diambil|jupuk|njupuk|ngalak|narema|penerima|mencairkan|nyairkan|cairkan|dapetin',
    since: FIRST,
    why: 'to receive, to fetch',
  },
  {
    as: 'istri',
    of: 'istri|isteri|bojo|bojone|rabi|janda|duda|suami|bojoku|istrinya|suaminya|istriku|suamiku|binih|binine|lakeh|garwo|garwa|randa|rondo|pasangan|mantan istri|mantan suami',
    since: FIRST,
    why: 'husband and wife; Javanese bojo, Madurese bini, lake',
  },
  {
    as: 'keluargalain',
    of: 'mertua|menantu|mantu|keponakan|ponakan|sepupu|cucu|putu|paman|bibi|morotuwo|besan|ipar|anak tiri|anak angkat|siri|istri kedua|istri pertama|istri muda|istri tua|poligami|nikah siri|kawin siri|anak pungut|cerai|bercerai|anak luar nikah|saudara tiri|nikah agama|nikah bawah tangan|anak sambung|ibu tiri|bapak tiri|ayah tiri|bude|pakde|keluarga jauh|kawin lagi|menikah lagi|nikah lagi|sudah kawin lagi|pisah ranjang|anak kandung|anak luar kawin|cucunya|mertuanya|menantunya|besannya',
    since: FIRST,
    why: 'relatives of whom it is asked whether they are heirs',
  },
  {
    as: 'lajang',
    of: 'lajang|bujang|bujangan|jomblo|joko|belum menikah|belum nikah|blm nikah|belum kawin|gak nikah|tidak nikah|gk nikah|tidak menikah|belum berkeluarga|perjaka|perawan|single|durung rabi|durung nikah|durung kawin|gak kawin|tidak kawin|sebatang kara|yatim piatu|tidak punya keluarga|gak punya keluarga|tidak punya anak|gak punya anak|gak duwe anak|ora duwe anak|tidak punya istri|gk pny anak|tanpa anak|tanpa keluarga|tidak ada ahli waris|gak ada ahli waris|tidak ada keluarga|gak ada keluarga|ora duwe wong tuwo|tidak punya ahli waris|gak punya ahli waris|bulum menikah|tdk menikah|ga nikah|belum pernah menikah|gak rabi|ora rabi|ora duwe bojo|gak duwe bojo|gak punya bojo|tidak punya suami|tidak ada istri|tidak ada suami|gak ada istri|bujangan tua|belum rabi|belum punya istri|belum punya anak|gak punya anak istri|tidak punya anak istri|tidak punya siapa siapa|gak punya siapa siapa|gak ono ahli warise|gak ono ahli waris|ora ono ahli waris|ahli warise gak ono|sebatangkara|tidak ada yang ditinggalkan|tinggal adiknya|tinggal kakaknya|hanya saudara|tinggal saudara|tersisa|lajangan|tidak meninggalkan anak|belum beristri|belum bersuami|tidak ada sanak|hidup sendiri|tinggal sendiri|tinggal sendirian|tanpa keturunan|gak kawin meninggal|tidak berkeluarga|keluarga inti|tidak ada keluarga inti|tidak punya keturunan|gak punya keturunan|yang menguburkan tetangga|tetangga yang urus|diurus tetangga|ora duwe sopo sopo|ponakan yang urus',
    since: FIRST,
    why: 'who leaves no spouse and no child',
  },
  {
    as: 'saudara',
    of: 'saudara|adik|kakak|adek|kakaknya|adiknya|sodara|dulur|kakang|mbakyu|cacak|taretan|saudara kandung|adike|kakake|mas e|adinda|saudaranya|sanak|sanak saudara|kerabat',
    since: FIRST,
    why: 'brothers and sisters',
  },
  {
    as: 'beasiswa',
    of: 'beasiswa|beasiwa|beasiswanya|biasiswa|besiswa|bea siswa|bantuan sekolah|duit sekolah|bantuan pendidikan|bantuan sekolahnya|biaya pendidikan|uang pendidikan|dana pendidikan|beasiswane|sangu sekolah|ongkos sekolah|bantuan buat sekolah|bantuan anak sekolah|bantuan buat anak|uang buat sekolah|biayai sekolah|biayai anak|sekolahkan|nyekolahno|beasiswah|beasisswa|pendidikan|buat sekolah|beasiswa bpjs|biaya anak sekolah|sekolahnya ditanggung|sekolah ditanggung|ditanggung sekolahnya|masih sekolah|lulus sma|balita|duit sekolah dari bpjs|sekolah gratis anak',
    since: FIRST,
    why: 'the scholarship',
  },
  {
    as: 'kuliah',
    of: 'kuliah|kuliahe|kulyah|mahasiswa|kampus|universitas|semester|perguruan tinggi|s1|kuliahan|sarjana|kuliyah|kuliahnya|ut|universitas terbuka|olshop kuliah',
    since: FIRST,
    why: 'studying',
  },
  {
    as: 'sambil',
    of: 'sambil|sambilan|nyambi|karo|sembari|paruh waktu|part time|nyambi kerja|sambi|magang|sampingan|freelance|nyabi|jualan online|nyambi jualan|disambi|sekalian|bantu orang tua|kerja juga|juga kerja|kerja malam|kelas malam|kelas karyawan|sudah kerja|sdh kerja|sudah bekerja|wis kerjo|wis nyambut gawe|kerja kontrak|kerja lepas|buka usaha|usaha sendiri|olshop|buka olshop|part|kerja part time|kalau anak kerja|anak kerja|berhenti kalau kerja',
    since: FIRST,
    why: 'beside something else; Javanese karo, nyambi',
  },
  {
    as: 'sekolahdasar',
    of: 'sd|sekolah dasar|kelas 1|kelas 2|kelas 3|kelas 4|kelas 5|kelas 6|kls 1|kls 2|kls 3|kls 4|kls 5|kls 6|kelas satu|kelas dua|kelas tiga|kelas empat|kelas lima|kelas enam|mi|madrasah ibtidaiyah|esde|sdn|smp|sma|smk|mts|ma|tk|paud|slta|sltp|kelas 7|kelas 8|kelas 9|kelas 10|kelas 11|kelas 12',
    since: FIRST,
    why: 'primary school, by its classes',
  },
  {
    as: 'anak',
    of: 'anak|anakku|anake|anaknya|anakke|yugo|putra|putri|bocah|tole|nduk|anak anak|putrane|anakan|anak saya|kanak|arek|cah|nak|keturunan|anak yatim|yatim',
    since: FIRST,
    why: 'children',
  },
  {
    as: 'calo',
    of: 'calo|makelar|perantara|penipuan|penipu|nipu|ditipu|tipu tipu|oknum|pungli|pungutan|minta uang|minta duit|njaluk duit|minta bayaran|dimintai uang|dimintai duit|minta imbalan|minta komisi|minta upah|minta fee|jasa urus|biaya admin|uang muka|uang rokok|otp|kode otp|bayar dulu|disuruh transfer|suruh transfer|menawarkan|nawarin|nawari|nawarkan|orang dalam|uang pelicin|uang jasa|ongkos ngurus|uang administrasi|biaya ngurus|biaya pengurusan|minta persen|minta jatah|njaluk bagian|njaluk persenan|minta bagian|minta potongan|tukang urus|dijanjikan cepat|bantu uruskan|bantu ngurus|bantu uruskan|mengaku petugas|ngaku petugas|ngaku ngaku|ngaku dari|mengatasnamakan|wong njaluk|penipuan bukan|jalur cepat|dimintai|ngurus klaim gratis|ngurus gratis|klaim gratis|klaim bayar|ngurus bayar|mengurus bayar|petugas minta|petugasnya minta|minta rokok|ongkos|diminta uang|diminta bayar|diminta duit|diminta transfer|dimintain|ngurusin bayar|biaya klaim|ngurus pakai uang|apa bayar ngurus|minta kode|kode rahasia|mencurigakan|hoax|hoaks|modus|makelaran|janji cepat|imbalan|komisi|persenan|fee|sogok|nyogok|suap|amplop|ngaku|mengaku|tukang catut|biaya siluman|10 persen|dipotong persen|potongan klaim|minta sebagian|pinjam ktp|bawa ktp asli|pemerasan|diperas|bayar lebih cepat|cepat kalau bayar|minta separo|minta setengah|ngurusin tapi|suruh kirim uang|kirim uang|minta 300rb|minta ratusan|dapat santunan suruh|bantu ngurusin|ngurusin tapi minta|bayar supaya cepat|ada biayanya|ada biaya ngurus|santunan ada biaya|ngurus santunan ada biaya|biaya mengurus|ngaku dari bpjs|bayar calo|ngurusnya bayar|mengurusnya bayar|disuruh bayar dulu|suruh bayar dulu|disuruh bayar biar|disuruh bayar supaya',
    since: FIRST,
    why: 'brokers and fraud, by what they say',
  },
  {
    as: 'ktp',
    of: 'ktp|ktpnya|ktpne|ktpe|e ktp|ektp|kartu tanda penduduk|nik|alamat ktp|identitas',
    since: FIRST,
    why: 'the identity card',
  },
  {
    as: 'luarkota',
    of: 'luar kota|kabupaten|kab|luar daerah|daerah lain|merantau|perantau|rantau|pendatang|sampang|madura|situbondo|pasuruan|lumajang|jember|bondowoso|malang|surabaya|bangkalan|pamekasan|sumenep|banyuwangi|kraksaan|dringu|leces|paiton|belum pindah|blm pindah|pindah|domisili|ngekos|kos|kost|ngontrak rumah|kota lain|desa lain|bukan warga kota|bukan ktp kota|ktp kota|tinggal di kota|gending|sumberasih|tongas|bantaran|tegalsiwalan|banyuanyar|maron|bukan asli|sidoarjo|gresik|lamongan|tuban|jakarta|kalimantan|kampung asal|ikut mertua|pindahan|mutasi|kontrak rumah|luar probolinggo|jawa tengah|jateng|bali|ngawi|blitar|kediri|tulungagung|jombang|mojokerto|luar jawa|tegal siwalan|belum ganti ktp|ganti alamat|ikut suami|ikut istri|tinggal disini|tinggal di sini|menetap|sudah lama tinggal|boyongan|pindah rumah|orang desa|desa|desa asal|alamat asal|kampung|bukan penduduk kota|bukan orang sini|bukan warga sini|3513|bukan orang kota|asal luar|asal kabupaten|alamat masih|alamatnya masih|alamat kk|ngontrak|ktp luar|ktp desa|ktp daerah|orang luar|asli surabaya|asli luar|nikah sama orang sini|usaha di kota|ktp luar tapi|pindah ktp|manggon|tinggal|bertempat|mukim|manggon nang kene',
    since: FIRST,
    why: 'who has the card of another place: the places that people come from',
  },
  {
    as: 'lama',
    of: 'lama|suwe|sui|suwi|lamanya|abid|dangu|laen|butuh waktu|makan waktu|berapa hari|piro dino|pirang dino|pinten dinten|berapa minggu|brp hari|prosesnya berapa|nunggunya|berapa bulan cair|berapa hari cair|nenggo|ngenteni|estimasi|nunggu berapa lama|butuh berapa lama|paling cepat|berapa lama|nunggu berapa|prosesnya berapa lama|lama gak|lama ndak|biasanya lama|lama biasanya|brp lama',
    since: FIRST,
    why: 'how long; Javanese suwe',
  },
  {
    as: 'belumcair',
    of: 'belum cair|gak cair|tidak cair|gak cair cair|tidak cair cair|blm cair|durung cair|belum dibayar|belum dibayarkan|belum keluar|gak keluar keluar|durung metu|belum masuk|belum turun|gak turun turun|nyangkut|macet|bolak balik|wira wiri|riwa riwi|dipersulit|diulur|diulur ulur|mbulet|ruwet|masih proses|proses terus|tidak ada hasil|gak ada hasil|gak ada kabar|tidak ada kabar|belum ada kabar|tidak jelas|gak jelas|dilempar lempar|dipingpong|nunggu terus|menunggu terus|kok lama banget|suwe banget|sui banget|dijanjikan terus|janji terus|janji janji|tertahan|digantung|blm dibayar|tidak dibayarkan|belum diterima|blm diterima|blm masuk|gak kunjung|tak kunjung|tidak kunjung|belum ada hasil|berbulan bulan|gak metu metu|belum terima|blm keluar|tak cair|ndak cair|ngadat|gantung|gak beres beres|belum beres|belum ditransfer|tidak ditransfer|gak ditransfer|diproses terus|katanya diproses|ditolak kenapa|klaim ditolak|tidak disetujui|tak ada kabar|kok suwi|kok suwe|kok lambat|belum juga|masih nunggu|masih menunggu|nunggu lama|sampai sekarang belum|sampe sekarang belum|saiki durung|gak muncul|tidak ada kejelasan|belum jelas|simpang siur|disuruh balik lagi|disuruh kembali|tidak bisa cair|gagal cair|ketahan|tak kunjung cair|berlarut larut|mangkrak|terkatung katung|ditagih tagih|gak masuk masuk|belum masuk masuk|masuk2|tidak masuk masuk|uangnya gak masuk|uangnya belum masuk|uang belum masuk|gak ada kepastian|tidak ada kepastian|kok belum dibayar|disuruh nunggu|udah lama nunggu|menunggu lama|belum pasti|pengajuan mandek|sudah lengkap semua|sdh lengkap',
    since: FIRST,
    why: 'a claim that has stopped: complaints, as they are typed',
  },
  {
    as: 'bataswaktu',
    of: 'batas waktu|kedaluwarsa|kadaluarsa|kadaluwarsa|tenggat|telat ngurus|telat klaim|terlambat ngurus|terlambat klaim|terlambat mengurus|terlambat lapor|paling lambat|paling lama diajukan|baru mau diurus|baru diurus|baru ngurus|baru mau ngurus|baru mau mengurus|deadline|expired|kelewat|kelamaan|sudah lama meninggal|wis suwe matine|tahun lalu meninggal|meninggal tahun|jatuh tempo|lewat waktu|masa berlaku klaim|telat mengurus|baru klaim|baru mau klaim|2 tahun lalu|3 tahun lalu|tahun lalu|dua tahun lalu|tiga tahun lalu|lima tahun lalu|5 tahun lalu|4 tahun lalu|setahun lalu|tahun kepungkur|tahun wingi matine|tahun 2020|tahun 2021|tahun 2022|tahun 2023|tahun 2024|thn 2020|thn 2021|thn 2022|thn 2023|thn 2024|terlanjur lama|telanjur lama|masih bisa diurus|masih diterima|sudah terlalu lama|sampai kapan klaim|batas klaim|batas akhir|batasnya|batas hari|berapa lama batas|maksimal berapa hari lapor|maksimal klaim|maksimal lapor|keburu|baru lapor|baru tahu ada|dulu meninggal|lama meninggal|meninggal lama|sudah bertahun|bertahun tahun lalu|batas pelaporan|batas lapor|kalau kelamaan|kelamaan gak diurus|hangus kalau|lewat setahun|sudah lewat|baru klaim sekarang|hangus|apa hangus|kadaluarsanya|ada kadaluarsanya|telat ngurusnya|batas lapor klaim|telat lapor kematian|telat lapor meninggal|ada batas waktunya|batas waktunya',
    since: FIRST,
    why: 'too late?',
  },
  {
    as: 'barusebentar',
    of: 'baru sebulan|baru dua bulan|baru 2 bulan|baru 1 bulan|baru tiga bulan|baru 3 bulan|baru 2 bln|baru 1 bln|belum 3 bulan|belum tiga bulan|blm 3 bln|blm 3 bulan|baru 2 minggu|baru seminggu|baru beberapa hari|baru daftar|baru didaftarkan|baru ikut|bulan lalu|bulan kemarin|bulan wingi|sasi wingi|belum genap|belum ada 3 bulan|kurang dari 3 bulan|kurang dari tiga bulan|baru jadi peserta|kartu baru jadi|kartunya baru|baru jadi|minimal ikut|minimal berapa bulan|minimal kepesertaan|masa tunggu|baru aktif|baru rong sasi|lagi sesasi|lagek sesasi|lagi rong sasi|baru masuk|3 bulan pertama|durung telung sasi|minimal berapa lama|berapa lama ikut|baru terdaftar|peserta baru|baru dapat kartu|baru sekali bayar|baru 10 hari|baru dua minggu|durung suwe melu|belum lama ikut|belum lama jadi|belum genap tiga bulan|belum genap 3 bulan|berapa bulan dulu|harus berapa bulan|minimal bulan|10 juta|sepuluh juta|10jt|10 jt|cuma 10|baru minggu lalu|minggu lalu daftar|baru aktif minggu|baru satu bulan|baru diikutkan|anyar|anyaran|nembe|nembe sasi|baru melu|lagek melu|baru hitungan bulan|baru hitungan minggu|syarat lama|masa tunggunya|tunggu berapa bulan',
    since: FIRST,
    why: 'a member of a few weeks',
  },
  {
    as: 'cek',
    of: 'cek|ngecek|mengecek|dicek|cekkan|cekno|ngeceknya|pengecekan|lihat|liat|liatnya|ndelok|deleng|melihat|mastiin|memastikan|pastikan|tahu|tau|gmn tau|cari tahu|ceki|periksakan nama|nyek|cekin|cheking|jmo|weruh|eroh|ngerti|ngertos|mengetahui|status|statusnya|statuse|cara tahu|ngecek e|dicekno|nggoleki nama|ngecekno|lihatkan|carikan|telusuri|konfirmasi|aplikasi|aplikasine|apk',
    since: FIRST,
    why: 'to look something up',
  },
  {
    as: 'nama',
    of: 'nama|namaku|jeneng|jenengku|asma|nama saya|namanya|nyamana|namaku ada|nomer peserta|nomor peserta|nomor kepesertaan|nomer kartu|nomor kartu',
    since: FIRST,
    why: 'whether one’s name is on the list',
  },
  {
    as: 'masuk',
    of: 'masuk|mlebu|masok|kemasukan|termasuk|tercatat|tercantum|kecatet|kecatat',
    since: FIRST,
    why: 'to be in; Javanese mlebu',
  },
  {
    as: 'punya',
    of: 'punya|duwe|nduwe|pny|gadah|andik|memiliki|mempunyai|ada kartu|nduweni|punyak|gduwe|memiliki dua',
    since: FIRST,
    why: 'to have; Javanese duwe, Madurese andi',
  },
  {
    as: 'bukan',
    of: 'bukan|bkn|dudu|sanes|benni|tanpa|tidak karena|bukan karena|bukan waktu|bukan pas|bukan saat|bukan gara gara',
    since: FIRST,
    why: 'not this but something else',
  },
  {
    as: 'harus',
    of: 'harus|kudu|wajib|mesti|kodhu|diwajibkan|mestikah|haruskah',
    since: FIRST,
    why: 'must; Javanese kudu',
  },
  {
    as: 'lagi',
    of: 'lagi|maneh|meneh|lg|pole|ulang|dobel|double|ganda|dua kali|rangkap|dobelan|daftar ulang',
    since: FIRST,
    why: 'again, twice',
  },
  {
    as: 'beda',
    of: 'beda|bedanya|bedane|bedo|perbedaan|persamaan|dibanding|sama dengan|apa sama|sama saja|pada bae|padeh|bida|perbedaannya|bedanya apa|kepanjangan|biru|hijau|kok ada dua|ada dua bpjs|dua bpjs|beda warna|warna|sama apa|sama ta|podo karo|podo ta|sama atau beda|sami kaliyan|podo opo',
    since: FIRST,
    why: 'the same or not; Javanese podo',
  },
  {
    as: 'bulan',
    of: 'bulan|bln|sasi|wulan|bulen|bl|tahun|thn|taun|setahun|setaun|tahon|th|hari|hr|dino|dinten|minggu|mggu|are|perbulan|sebulan|sesasi|sak wulan|sak sasi|pertahun|setengah tahun|tiap tahun|per tahun|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember',
    since: FIRST,
    why: 'spans of time',
  },
  {
    as: 'jht',
    of: 'jht|hari tua|tabungan hari tua|tabungan|pensiun|pensiunan|saldo|jaminan hari tua|simpanan|nabung|uang hari tua|jp|jkp|jaminan pensiun|celengan|dana pensiun|uang pensiun|hari tuanya|tabungan hari tuanya|ada jht|pensiunnya|uang tua|saldo jht|cairkan jht|ambil jht',
    since: FIRST,
    why: 'what the city does not pay',
  },
  {
    as: 'manfaat',
    of: 'manfaat|manfaatnya|keuntungan|untungnya|faedah|fasilitas|kegunaan|gunanya|guna|fungsi|perlindungan|perlindunganya|perlindungane|jaminan|jaminannya|benefit|dijamin apa|dapat apa|dapat apa aja|oleh opo ae|entuk opo|dapet apa|dapat apa saja|hak peserta|hak saya|dapat jaminan apa|kepanjangan|apa saja yang dijamin|dijamin apa saja|yang dijamin|yang ditanggung|ditanggung apa|menjamin apa|cakupan|cakupannya|ngasih apa|kasih apa|dapat uang gak|kegunaannya|entuke opo|faedahnya|jatah apa|haknya apa|opo wae sing|apa wae sing|nanggung apa|nanggung apa saja|ditanggung apa saja|sing ditanggung|apa saja yang ditanggung|apa aja yang ditanggung|cakupan perlindungan|kegunaan kartu|meliputi|meliputi apa|jaminannya meliputi|mencakup|fasilitasnya',
    since: FIRST,
    why: 'what the programme is good for',
  },
  {
    as: 'jkk',
    of: 'jkk|jaminan kecelakaan|jaminan kecelakaan kerja|j k k',
    since: FIRST,
    why: 'the programme for accidents at work',
  },
  {
    as: 'jkm',
    of: 'jkm|j k m',
    since: FIRST,
    why: 'the programme for deaths',
  },
  {
    as: 'ortu',
    of: 'orang tua|orangtua|wong tuwo|wong tuo|ortu|bapak ibu|ibu bapak|mbok|bapak ibunya|orang tuanya|oreng toah|rama|biyung|bapak dan ibu',
    since: FIRST,
    why: 'parents: "tua" here is not old',
  },
  {
    as: 'gratis',
    of: 'gratis|gretong|cuma cuma|free|tanpa bayar|tidak bayar sama sekali|gratisan|percuma',
    since: FIRST,
    why: 'free of charge',
  },
  {
    as: 'kecelakaankerja70',
    of: '70 juta|70jt|tujuh puluh juta|70 jt',
    since: FIRST,
    why: 'the sum that the news told of JKK',
  },
  {
    as: 'santunan42',
    of: '42 juta|42jt|empat puluh dua juta|42 jt',
    since: FIRST,
    why: 'the sum that the news told of JKM',
  },
  {
    as: 'makam',
    of: 'makam|pemakaman|penguburan|dikubur|kubur|nguburno|ngubur|biaya pemakaman|biaya penguburan|biaya kubur|kafan|tahlil|selametan|tahlilan|liang lahat|dimakamkan|nguburkan|menguburkan|mengubur|dikuburkan|pemulasaran|memandikan|kain kafan|kuburan|penguburannya|pemakamannya|prosesi|mengurus pemakaman|uang kubur',
    since: FIRST,
    why: 'the funeral',
  },
  {
    as: 'berlaku',
    of: 'mulai berlaku|kapan aktif|langsung aktif|otomatis|langsung terlindungi|langsung dijamin|langsung ikut|langsung dapat|langsung dapat kartu|langsung entuk kartu|mulai aktif|mulai dijamin|mulai terlindungi|perlindungan mulai|perlindungannya mulai|perlindunganya mulai|lewat bot|di bot|disini kemarin|daftar disini|daftar di sini|nang kene|dari bot|langsung aman|langsung jadi peserta|langsung kepakai|langsung berlaku|daftar lewat hp|daftar online|daftar lewat telegram|daftar lewat sini|bar ndaftar|habis daftar|setelah daftar|wis ndaftar|setelah mendaftar|abis daftar|sdh mendaftar|sudah mendaftar|udah mendaftar|telah mendaftar|usulan saya|pendaftaran saya|pendaftaranku|usulanku|setelah ngisi|selesai ngisi|habis ngisi|selesai daftar|sudah kirim usulan|kirim usulan|sudah ngisi|sudah isi|isi formulir|ngisi formulir|sudah resmi|resmi peserta|nunggu disetujui|disetujui|persetujuan|kapan kartunya|kartunya jadi|kartu jadi|kapan dapat kartu|kartunya kapan|kartu kapan|nunggu apa lagi|daftar langsung|langsung punya kartu|langsung sah|mulai kapan ditanggung|mulai kapan dijamin|sesudah daftar|begitu daftar|baru saja daftar|baru aja daftar|barusan daftar|tadi daftar|kemarin daftar|daftar kemarin|wingi ndaftar|ndaftar wingi|daftar wingi|mari ndaftar|mari daftar|bakda daftar|habis mendaftar|dapat kartunya|sudah terkirim|sudah dikirim|sudah lewat bot|tunggu apa|sudah daftar|daftar di bot|daftar lewat bot|habis kirim|sudah kirim data|kirim data|baru ngisi|otomatis jadi peserta|supaya sah|kapan sah|sah|resmi|kelar daftar|sudah kelar|kelar daftarnya|mulai dilindungi|saya dilindungi|dilindungi|mulai tanggal|mulai kapan|kartu dikirim|terus ngapain|ngapain lagi|tahap selanjutnya|langkah selanjutnya|selanjutnya apa|slse|langkah berikutnya|berikutnya apa|sampai selesai',
    since: FIRST,
    why: 'what registering here brings',
  },
  {
    as: 'rumah',
    of: 'rumah|omah|omahe|dirumah|drmh|di rumah|griyo|compok|bengko',
    since: FIRST,
    why: 'at home; Javanese omah',
  },
]

/** Said in passing: they tell the search nothing. */
const PASSING =
  'yang|yg|tersisa saja|beneran|kesini|dulunya|kira kira|nunggu ya|gpp|gapapa|gak papa|sing|seng|ingkang|se|di|ke|dari|dr|teko|soko|dan|dn|atau|atw|apa atau|ini|itu|iku|iki|niki|niku|saya|sy|aku|ku|kulo|kula|kami|kita|engkok|anda|kamu|sampeyan|panjenengan|pak|bapak|bpk|pake|pakde|ibu|bu|buk|mas|mbak|mba|bang|cak|ning|kak|min|admin|gan|bos ya|ya|y|yo|iya|nggih|njih|inggih|kok|sih|dong|deh|kan|lho|loh|lo|ta|tah|nih|tuh|toh|rek|to|e|ae|aja|saja|juga|jg|tolong|tlg|mohon|mhn|maaf|permisi|nuwun|sewu|assalamualaikum|assalamu|alaikum|waalaikumsalam|selamat|pagi|siang|sore|malam|halo|hai|info|infonya|tanya|nanya|bertanya|takon|tanglet|untuk|utk|buat apa|pada|dalam|dengan|dgn|sama saya|oleh karena|karena|karna|krn|soalnya|jadi|terus|trus|trs|lalu|kemudian|kalau|kalo|klo|kl|lek|nek|yen|jika|bila|misal|misalnya|seandainya|bener|benar|betul|katanya|jare|bilang|kata|orang|wong|uwong|nya|ne|apakah|apkh|adakah|ada|ono|bede|adalah|tp|tapi|tetapi|padahal|walau|meski|cuma|hanya|mung|kemarin|kmrn|wingi|sekarang|skrg|skrang|saiki|sateya|nanti|mengko|besok|hari ini|banget|sekali|amat|terima kasih|makasih|matur|suwun|wr|wb|para|bagi|akan|sedang|lagi nunggu|seperti|kayak|koyok|begitu|gitu|ngono|begini|gini|ngene|tersebut|agar|supaya|biar|ben|kira|kira2|semua|semuanya|kabeh|dulu|dhisik|sek ta|pernah|tau|toh|ato|serta|per|si|sang|nah|oh|eh|oalah|sama|karo sing|nang|ning|ndek|ing|teng|dek|da|lah|pun|punten|ngapunten|kulonuwun|ibuk|emak|mak|bapakku|bpkku|ayah|ibuku|ayahku|bapake|bapaknya|ibunya|ibune|emakku|nenek|kakek|mbah|mbahku|pakdhe|budhe|om|tante|tetangga|tonggo|teman|konco|keluarga|kel|probolinggo|kota|kantor|petugas|uda|segera|cepat|lain|baru|kan|apa2|ae ta|waktu|pas|saat|ketika|wayah|tetap|tetep|lewat|sini|tiap|setiap|lebih|depan|bu guru|mung|kudune|sampai|sampe|nganti|goro|gara|njaluk|minta tolong|tentang|soal|soale|mengenai|masalah|hal|guna|begitu|lha|njur|nggo|gawe apa|meh|kena|keno|malah|pula|pulak|iso ta|ewu|ribu|rb|juta|jt|puluh|ratus|buat|dengar|denger|takut|khawatir|mulai|butuh|butuhkan|atas|sejak|sampun|alamat|mayangan|kanigaran|kedopok|wonoasih|kademangan|ketapang|jrebeng|triwung|sumbertaman|kedungasem|pohsangit|jati|tisnonegaran|sukabumi|mangunharjo|wiroborang|pilang|sukoharjo|kebonsari|curahgrinting|kareng|sumber|pakistaji|kedunggaleng|kedunggalang|kah|ngomong|omong|cerita|bilangnya|ceritanya|kabar|kabarnya|berita|tv|fb|wa|grup|rt|rw|pakrt|bukan|bkn|tanpa|kurang|cukup|perlu|contoh|kayanya|kayaknya|sepertinya|mungkin|mgkn|barangkali|moga|semoga|monggo|silakan|silahkan|please|plis|ayo|yuk|coba|hendaknya|pihak|orangnya|org|uwonge|anggap|punyae|milik|kasih|kasi|dikasih|dikasi|memberi|beri|diberi|ngasih|suruh|disuruh|nyuruh|ajak|diajak|pergi|datang|dateng|mrono|mrene|kesana|kemari|jarene|kene|kono|kana|sana|situ|disana|disitu|rutin|biasa|biasanya|sering|kadang|selalu|jujur|nyata|fakta|mosok|masa|gampang|mudah|susah|sulit|ribet|repot|bingung|paham|mengerti|jelaskan|jelasin|terangkan|terangno|beritahu|informasi|keterangan|penjelasan|pertanyaan|jawab|jawaban|dijawab|balas|respon|hub|hubungi|telp|telpon|telepon|tlp|ditelpon|nomor|nomer|no|hp|sebelum|sebelumnya|tadi|barusan|suatu|sebuah|satu|dua|tiga|empat|loro|siji|telu|papat|macam|jenis|antara|diantara|selain|kecuali|bersama|bareng|sendiri2|masing|masing2|seorang|sampean|njenengan|beliau|dia|ia|dirinya|mereka|kalian|deweke|dheweke|anu|anune|apane|opone|pokoknya|pokoke|asal|asalkan|sempat|barang|sembarang|usah|tak|takok|nggeh|nggh|geh|enggih|bah|ebok|eppak|sak|sa|sekaligus|akhir|awal|pertama|kedua|ketiga|terakhir|paling|sangat|begitupun|yakni|yaitu|ialah|merupakan|hingga|secara|bahwa|melalui|terhadap|maka|sehingga|namun|ataupun|maupun|meskipun|walaupun|demi|stlh|sblm|krna|jd|jdi|sm|bgt|dlm|pd|dg|thd|sbg|spy|spt|d|k|n|lgi|mksd|maksud|maksudnya|maksute|trmksh|tks|thx|thanks|ok|oke|okey|sip|siap|baik|bagus|mantap|afwan|bismillah|alhamdulillah|insyaallah|amin|aamiin|subhanallah|astaghfirullah|innalillahi|salam|nyuwun|pirso|tiyang|ngagem|digawe|liyo|saben|mon|reya|jangan2|jangan|lebaran|badan|papa|gotong|royong|nasi|wkt|narik|slse|selesai|slsai|oleh2|mumpung|wonten|dados|ngantos|menawi|menika|mawon|dumugi|kaliyan|sanes|pundi|keng|kangge|damel|mriki|mriku|ngriki|kadhung|kadung|mendingan|umpama|umpamane|semisal|cok|tibake|ternyata|jebule|rasane|rasanya|kadang2|sebagai|sebagainya|dll|dsb|pakai|nganggo|memakai|menggunakan|dipakai|dipake|beserta|sdr|sdri|bin|binti|yth|hormat|kepada|penduduk|masyarakat|warga|rakyat|kecil|besar|cilik|gedhe'

/** They tell little, since nearly every question has one of them. */
const FAINT = new Set([
  'apa',
  'bisa',
  'gimana',
  'mau',
  'tidak',
  'sudah',
  'masih',
  'belum',
  'urus',
  'bpjstk',
  'mana',
  'peserta',
  'bulan',
  'punya',
  'harus',
  'masuk',
  'ikut',
  'lagi',
  'perlu',
])

/**
 * What others care for, and what is nobody's office: whoever names it asks for something that no answer here is about,
 * however well the rest fits ("beasiswa ke luar negeri").
 */
const ELSEWHERE =
  'pkh|bansos|bpnt|blt|pip|kip|bsu|prakerja|kur|pbb|pajak|stnk|bpkb|sim|samsat|tilang|skck|paspor|imb|pbg|nib|siup|npwp|ppdb|spmb|zonasi|pendaftaran sekolah|cpns|p3k|pppk|taspen|lowongan|loker|lamaran|umk|umr|phk|pesangon|thr|pln|pdam|sampah|wifi|internet|pulsa|kuota|sinyal|telkomsel|indosat|bensin|solar|pertalite|bbm|elpiji|lpg|pupuk|shopee|ongkir|hujan|cuaca|banjir|macet jalan|bola|persebaya|arema|timnas|liga|pertandingan|skor|presiden siapa|ibukota|ibu kota|gubernur|pemilu|caleg|partai|resep|rawon|soto|kopi|lagu|slot|judi|togel|pinjol|cicilan|leasing|investasi|bitcoin|saham|cinta|kangen|cantik|ganteng|pacar|mimpi|zodiak|lelucon|pantun|puisi|imsak|umroh|zakat|kua|cerai di|talak|akta lahir bikin|akte kelahiran|kk baru|kia|vaksin|imunisasi|posyandu|stunting|kb|hamil cepat|diet|jerawat|kucing|anjing|bebek|burung|kerbau|singa|kelas rawat|kelas 1 bpjs|faskes|mobile jkn|turnitin|skripsi|kartu atm|atm|m banking|dana kaget|gopay|ovo|instagram|facebook|tiktok|wa gratis|youtube|sertipikat|ptsl|bpn|sengketa|maling|pencurian|narkoba|tawuran|begal|kereta|pesawat|tiket|wisata|kali 4|kali 5|berapa kali|tambah berapa|matematika|luar negeri|bantuan modal|izin usaha|izin kapal|syahbandar|lelang|tpi|pasar murah|sembako|beras|cabai|tongkol|tengiri|udang sekilo|sekilo|kiloan|kpr|rumah subsidi|bedah rumah|rtlh|sekolah rakyat|guru les|anjlok|perceraian|gugat|siapa presiden|nama presiden|presiden ke|harga ikan|harga beras|harga pupuk|harga emas|harga cabai|harga bawang|harga tongkol|pajak motor|pajak mobil|listrik padam|mati lampu|lampu mati|lampu jalan|jalan rusak|jalan berlubang|token listrik|diskon listrik|tagihan listrik|bayar listrik|tagihan air|air keruh|air mati|akta kelahiran|surat kelahiran|ktp hilang|ktp rusak|ganti ktp|rekam ktp|cetak ktp|bikin ktp|buat ktp|perpanjang ktp|kk hilang|bikin kk|buat kk|pecah kk|pisah kk|buku nikah hilang|nikah di|daftar nikah|biaya nikah|surat nikah|sim saya|sim mati|bikin sim|perpanjang sim|sim c|sim a|kelas 1 bpjs kesehatan|kelas 2 bpjs kesehatan|kelas 3 bpjs kesehatan|naik kelas|turun kelas|pindah faskes|ganti faskes|pindah kelas|rujukan bpjs|keblokir|kis mati|iuran kis|iuran bpjs kesehatan|tunggakan bpjs kesehatan|nunggak bpjs kesehatan|bpjs kesehatan nunggak|bpjs kesehatan mati|bpjs kesehatan kelas|denda bpjs kesehatan|bayar bpjs kesehatan|cetak kis|daftar bayi|bayi baru lahir|aku sayang|sayang kamu|i love|love you|aku cinta|kamu siapa|siapa kamu|nama kamu|umur kamu|kamu robot|kamu manusia|kamu bodoh|hujan gak|ombak|gelombang|angin kencang|bmkg|pasang surut|main bola|jadwal bola|nonton|kucing hilang|ayam mati|sapi mati|sapi sakit|kambing mati|ternak mati|hewan|ikan hias|lele|bandeng|masuk sd|masuk smp|masuk sma|daftar sekolah|pindah sekolah|seragam|beasiswa luar negeri|beasiswa prestasi|beasiswa kip|snbp|snbt|utbk|daftar kuliah|jurusan|lowongan kerja|cari kerja|daftar kerja|melamar|nglamar|lamar|kerja di kapal|kapal ikan luar|tki|tkw|pmi|magang jepang|kerja di luar|uang pensiun pns|pensiunan pns|pensiun pns|gaji pns|gaji ke 13|gaji kurang|gaji belum|upah minimum|jam lembur|lembur|dipecat|sertifikat tanah|jual sawah|jual tanah|beli tanah|bagi warisan|harta warisan|tanah warisan|rentenir|pinjam uang|pinjaman|kredit motor|kredit|bantuan langsung|bantuan beras|bantuan pangan|bantuan rumah|modal usaha|perizinan|izin melaut|halal|merek|bpom|solar subsidi|beli solar|beli bensin|harga bensin|pupuk subsidi|beli pupuk|hama|tikus|wereng|obat hama|irigasi|cara cepat|awet muda|pelet|santet|dukun|buka jam|jadwal imsak|jadwal kereta|jadwal kapal|jadwal bus|rute|alamat hotel|penginapan|kuliner|tempat wisata|gunung|pantai|surat pindah|surat domisili bikin|lapor polisi|dicuri|hp hilang|atm hilang|atm saya|rekening bank|buka rekening|salam kenal|lagi apa|apa kabar|piye kabare|sudah makan|wes mangan|mangan|bosan|galau|curhat|nikah sama|jadian|ultah|ulang tahun|ayat|surat yasin|ceramah|pengajian|khutbah|ngaji online|testing|cek cek|asdf|qwerty|hahaha|wkwk|wkwkwk|hehe|hihi|lol|kerja sama kami|jasa website|jual follower|top up|diamond|ff|mobile legend|ml|bpjs kesehatan lewat|razia|knalpot|stempel|foto copy murah|sewa tenda|sewa sound|rental|gojek|grab|tokopedia|lazada|jnt|jne|cod|alamat kelurahan|pak rt baru|pemilihan|coblos|dpt pemilu|nyoblos|sekolah rusak|guru sekolah|dana bos|makan bergizi|mbg|anak stunting|donor darah|golongan darah|ambulans|ambulan|jadwal dokter|antri dokter|nomor antrian|kb suntik|sunscreen|skincare|bpjs jiwa|prudential|allianz|asuransi mobil|asuransi motor|jasa raharja|santunan jasa raharja|asabri|surat izin|jam buka|kis saya mati|bayar hutang|utang bank|hari ini tanggal|tanggal berapa hari ini|hari ini hari apa|umur bumi|bumi|matahari|bulan purnama|titanic|terdalam|terbesar|tertinggi|terpanjang|sedunia|di dunia|dunia maya|sejarah|masjid|gereja|yayasan|panti|baznas|infaq|sedekah|sakit gigi|obat batuk|obat sakit|obat apa|minum apa|minum obat|resep obat|dokter gigi|dokter mata|nomor dokter|nomor telepon|nomor hp|minta cerai|galak|selingkuh|nakal|bolos|mancing|hobi|olahraga|voli|renang|senam|konser|dangdut|orkes|karaoke|ganti nama|ubah nama|salah nama di|edit kk|tambah anggota kk|hp saya mati|hp mati|hp rusak|servis|service|charger|kehilangan hp|uang hilang|uang saya hilang|dompet hilang|kecopetan|jambret|diskon alfamart|diskon indomaret|promo alfamart|promo indomaret|pensiun guru|pensiunan guru|gaji guru|guru ppg|tunjangan|sertifikasi guru|inpassing|dapodik|alat tangkap|bantuan perahu|bantuan mesin|bantuan bibit|bantuan alat|mesin perahu|perahu rusak|kapal rusak|perahu saya rusak|nelayan di korea|korea|jepang|taiwan|malaysia|arab|hongkong|singapura|s2|s3|cara tanam|cara nanam|budidaya|keramba|dana desa|korupsi|dikorupsi|adzan|azan|natal|nyepi|imlek|17 agustus|karnaval|pawai|batik|oleh oleh|baju|sepatu|sandal|kamera|televisi|kulkas|kompor|kasur|semen|pasir|genteng|tukang las|las|bengkel|ban bocor|oli|klakson|helm|stiker|gambar|foto lucu|video|musik|password|sandi|reset|install|download|unduh|whatsapp|telegram|wifi gratis|chatgpt|robot|komputer|printer|akar|rumus|pr matematika|soal ujian|ujian|cpns kapan|tes cpns|peringkat|ranking|osis|pramuka|siapa pencipta|siapa penemu|penemu|pahlawan|proklamasi|pancasila|uud|dpr|dprd|menteri|mentri|pejabat|walikota siapa|siapa walikota|nama walikota|ibu kota negara|benua|negara apa|bahasa inggris|terjemahkan|translate|artinya|arti mimpi|ramalan|shio|weton|primbon|tahlil bersama|rewang|hajatan|nikahan|mantenan|sunatan massal|khitan|sunat massal|donor|mayat kucing|tikus mati|ikan mati|ikan saya mati|kolam|burung saya|anjing saya|kelinci|cupang|bunga mawar|taman|alun alun|cctv|satpol pp|damkar|pemadam|ular masuk|sarang tawon|tawon|sampah menumpuk|sampah tidak diangkut|got|selokan|drainase|saluran|trotoar|pju|ledeng|sumur|pompa|token|kwh|meteran|internet lemot|sinyal hilang|kartu perdana|pulsa saya|pinjaman online|bank titil|arisan|koperasi simpan|deposito|tabungan bank|kartu kredit|debit|saldo dana|transfer bank|briva|livin|brimo|bni|bca|mandiri bank|bank mandiri|gadai emas|pegadaian|lpdp|pkk|telat bayar listrik|listrik|akta cerai|akta tanah|akta jual beli|antrian|antri|online shop|balik nama|ahli waris tanah|tol|soekarno|jalan raya|musim|asuransi kapal|asuransi tani|asuransi padi|autp|asuransi kesehatan|kartu tani hilang|bantuan traktor|traktor|bantuan ternak|kursi roda|kebanjiran|gagal panen|ganti rugi|kembalian|salah rekening|salah transfer|kantor walikota|kantor kelurahan buka|kontak motor|motor|garansi|samsung|sepeda|dijual|dijual di|rumah dijual|fotomu|fotoku|foto kamu|nikah boleh|boleh nikah|tradisional|jamu|sembuh total|sembuh|caption|bikinin|botnya|bot ini lemot|lemot|ngobrol|gabut|cuti|cuti melahirkan|unej|ugm|its|unair|daftar online puskesmas|pilkada|pilgub|seminar|pelatihan gratis|blk|pupuk kandang|jual pupuk|rugi|tes 123|kartu sim|gsm|aktifkan kartu sim|kartu xl|masuk tk|umur masuk|umur minimal masuk|sangkal|dakwah|buku tabungan hilang|kunci|ban|aki|spbu mana|antre|demo|mogok|kebakaran hutan|gunung meletus|tsunami|banjir rob|rob|abrasi|sampah laut|tabungan haji|naik haji|cantrang|koperasi|asam urat|kelompok tani kami|batas umur daftar polisi|daftar polisi|daftar tentara|perpustakaan|palsu|jarak|asal usul|ukuran kapal'

const wordsOf = (list: string): string[] => list.split('|')

/** Groups whose members are only spellings: inside a phrase too they are read alike ("blm cair", "durung cair"). */
const SPELLINGS = new Set(['tidak', 'belum', 'sudah', 'masih', 'mau', 'berapa', 'punya', 'siapa', 'kapan'])

interface Lexicon {
  /** What a short form is spelt in full. */
  readonly spelling: ReadonlyMap<string, string>
  /** What a word or a phrase (spelt in full) is read as. */
  readonly readAs: ReadonlyMap<string, string>
  /** The most words that a phrase has. */
  readonly longest: number
  readonly passing: ReadonlySet<string>
  readonly faint: ReadonlySet<string>
}

const OF_OTHERS = '~'

/** Whether a word as it was read is of others' concern. An answer that the office writes of it makes it ours. */
export const isOfOthers = (word: string): boolean => word.startsWith(OF_OTHERS)

function make(): Lexicon {
  const spelling = new Map<string, string>()
  for (const { as, of } of GROUPS)
    if (SPELLINGS.has(as)) for (const word of wordsOf(of)) if (!word.includes(' ')) spelling.set(word, as)
  const inFull = (phrase: string) =>
    phrase
      .split(' ')
      .map(word => spelling.get(word) ?? word)
      .join(' ')
  const readAs = new Map<string, string>()
  for (const phrase of wordsOf(ELSEWHERE)) readAs.set(inFull(phrase), OF_OTHERS + phrase.replaceAll(' ', '_'))
  for (const { as, of } of GROUPS) for (const phrase of wordsOf(of)) readAs.set(inFull(phrase), as)
  const longest = Math.max(...[...readAs.keys()].map(phrase => phrase.split(' ').length))
  const passing = new Set(wordsOf(PASSING).filter(word => !readAs.has(word)))
  return { spelling, readAs, longest, passing, faint: FAINT }
}

export const LEXICON: Lexicon = make()
