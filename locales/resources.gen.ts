// Made by `npm run generate` from locales/id/*.json. Do not edit.
export const resources = {
  batch: {
  "name": "Angkatan {{number}}/{{year}}",
  "column": {
    "no": "No",
    "file": "Nomor usulan",
    "nik": "NIK",
    "name": "Nama",
    "birthDate": "Tanggal lahir",
    "sex": "Jenis kelamin",
    "address": "Alamat",
    "rtRw": "RT/RW",
    "kelurahan": "Kelurahan",
    "kecamatan": "Kecamatan",
    "phone": "Nomor HP",
    "sector": "Sektor",
    "work": "Pekerjaan",
    "earlierKpj": "KPJ lama",
    "decree": "SK",
    "batch": "Angkatan",
    "result": "Status",
    "kpj": "Nomor KPJ",
    "from": "Tanggal mulai",
    "to": "Tanggal akhir",
    "note": "Keterangan"
  },
  "choice": {
    "label": "Usulan",
    "new": "Angkatan baru {{year}} ({{files}} usulan)",
    "one": "{{name}} · {{date}} · {{files}} usulan · {{by}}",
    "none": "Belum ada usulan yang disetujui."
  },
  "answers": {
    "label": "Angkatan yang dijawab BPJS",
    "one": "{{name}} · {{date}} · {{sent}} di BPJS",
    "none": "Belum ada angkatan yang dikirim ke BPJS. Catat dulu di obrolan: /petugas, lalu 📦 Angkatan."
  },
  "figure": {
    "number": "Angkatan nomor"
  },
  "button": "📦 Angkatan",
  "list": {
    "head": "📦 <b>Angkatan</b>\n\nSatu angkatan adalah usulan-usulan yang dikirim bersama ke BPJS.",
    "line": "<b>{{name}}</b> · {{date}} · {{by}}\n{{figures}}",
    "waiting": "Menunggu angkatan berikutnya: <b>{{files}} usulan</b> tahun {{year}}.",
    "none": "Belum ada angkatan. Buat yang pertama: tekan 📤 Ambil daftar, lalu pilih Usulan yang disetujui.",
    "newer": "◀️ Lebih baru",
    "older": "Lebih lama ▶️"
  },
  "stage": {
    "approved": "disetujui {{n}}",
    "decreed": "ber-SK {{n}}",
    "sent": "di BPJS {{n}}",
    "accepted": "diterima BPJS {{n}}",
    "refused": "ditolak BPJS {{n}}",
    "left": "keluar {{n}}"
  },
  "one": {
    "head": "📦 <b>{{name}}</b>\nDibuat {{date}} oleh {{by}} · {{files}} usulan",
    "stage": {
      "approved": "Disetujui, belum ber-SK: <b>{{n}}</b>",
      "decreed": "Ber-SK, belum dikirim ke BPJS: <b>{{n}}</b>",
      "sent": "Dikirim, menunggu jawaban BPJS: <b>{{n}}</b>",
      "accepted": "Diterima BPJS, aktif: <b>{{n}}</b>",
      "refused": "Ditolak BPJS: <b>{{n}}</b>",
      "left": "Keluar dari angkatan (dikembalikan, ditolak, atau ditarik): <b>{{n}}</b>"
    },
    "running": "⏳ Langkah untuk angkatan ini sedang dikerjakan.",
    "refusedNext": "Yang ditolak BPJS: buka usulannya, lalu kembalikan ke pengirimnya atau tolak. Setelah disetujui lagi, usulan itu ikut angkatan berikutnya.",
    "decreed": "📜 Isi SK ({{n}})",
    "sent-to-bpjs": "📤 Terkirim ke BPJS ({{n}})",
    "answers": "📥 Masukkan jawaban BPJS",
    "download": "⬇️ Unduh daftarnya",
    "all": "↩️ Semua angkatan"
  },
  "form": {
    "decreed": "SK satu angkatan",
    "sent-to-bpjs": "Kirim angkatan ke BPJS",
    "intro": {
      "decreed": "📜 <b>Isi SK untuk {{name}}</b>\n\n{{files}} usulan yang disetujui akan menjadi ber-SK, dan orangnya dikabari.",
      "sent-to-bpjs": "📤 <b>{{name}} sudah dikirim ke BPJS</b>\n\n{{files}} usulan yang ber-SK akan dicatat terkirim. Warga belum dikabari: menunggu jawaban BPJS."
    }
  },
  "moving": {
    "begun": "⏳ {{name}}: {{done}} dari {{of}} usulan sudah dikerjakan.\n\nAnda boleh mengerjakan hal lain. Anda dikabari kalau selesai.",
    "ended": "{{name}}: {{done}} dari {{of}} usulan dikerjakan."
  },
  "refused": {
    "not-found": "Angkatan itu tidak ada.",
    "nothing-to-do": "Tidak ada lagi usulan yang menunggu langkah ini. Tidak ada yang diubah.",
    "running": "Langkah untuk angkatan ini masih dikerjakan. Tunggu kabar selesainya."
  },
  "told": {
    "done": {
      "decreed": "📜 {{name}}: SK sudah dicatat untuk <b>{{moved}} usulan</b>.",
      "sent-to-bpjs": "📤 {{name}}: <b>{{moved}} usulan</b> dicatat terkirim ke BPJS."
    },
    "stopped": "⛔ {{name}}: pekerjaan berhenti sesudah <b>{{moved}} usulan</b>, karena akun Anda tidak lagi boleh melakukannya. Petugas lain bisa melanjutkan.",
    "own": "Tidak diubah karena milik Anda, keluarga Anda, atau Anda yang mengisi: {{numbers}}. Minta petugas lain mengerjakan langkah yang sama.",
    "stuck": "Perlu dilihat satu per satu: {{numbers}}. Mungkin ada keputusan yang belum dikabarkan, atau tanggalnya sebelum tanggal SK.",
    "left": "Usulan yang tidak berubah: <b>{{left}}</b>.",
    "see": "📦 Lihat angkatan"
  }
},
  card: {
  "button": "🪪 Kartu saya",
  "sending": "Kartu sedang dikirim…",
  "caption": "🪪 Kartu <b>{{name}}</b>. Simpan atau cetak gambar ini.\n\nKalau gambarnya hilang atau dipakai orang lain, ganti dengan kartu baru. Kartu ini lalu tidak berlaku lagi.",
  "renew": "🆕 Ganti dengan kartu baru",
  "renewed": "🆕 Ini kartu baru <b>{{name}}</b>. Kartu lama <b>tidak berlaku lagi</b>. Simpan atau cetak gambar ini.",
  "noCover": "Kartu belum bisa dibuat: tidak ada masa perlindungan yang tercatat sekarang. Kalau menurut Bapak/Ibu ini keliru, tanyakan ke petugas.",
  "tooMany": "Kartu baru sudah dibuat beberapa kali. Coba lagi sesudah satu jam.",
  "revokedByOffice": "🪪 Kartu gambar <b>{{name}}</b> dimatikan petugas dan tidak berlaku lagi. Kepesertaan Bapak/Ibu tidak berubah; kartu baru bisa dibuat kapan saja.",
  "face": {
    "title": "KARTU PESERTA PROGRAM",
    "program": "Perlindungan pekerja rentan · Kota Probolinggo",
    "until": "Berlaku sampai",
    "fromUntil": "Mulai {{from}}, sampai",
    "noDate": "menunggu tanggal dari BPJS",
    "work": "Pekerjaan",
    "number": "Nomor kartu ini",
    "kpj": "KPJ",
    "noKpj": "belum tercatat",
    "scan": "Petugas: pindai kode ini",
    "isNot": "Bukan kartu BPJS. Bukan bukti klaim.",
    "checked": "Petugas memeriksa lewat kode QR.",
    "made": "Dibuat {{date}}",
    "void": "Kartu ini sudah tidak berlaku.",
    "file": "kartu-peserta.png"
  },
  "check": {
    "valid": "✅ <b>Berlaku</b> sampai {{until}}",
    "undated": "✅ <b>Kartu asli.</b> Akhir masa perlindungannya belum tercatat",
    "not-yet": "⏳ <b>Belum mulai.</b> Masa perlindungan mulai {{from}}",
    "over": "⛔ <b>Tidak berlaku:</b> masa perlindungan sudah berakhir",
    "revoked": "⛔ <b>Tidak berlaku:</b> kartu ini dimatikan {{date}}",
    "unknown": "⛔ <b>Kode tidak dikenal.</b>\nBukan kartu dari kantor, atau kodenya tidak lengkap.",
    "own": "{{name}} · {{sector}} · nomor kartu {{number}}",
    "elsewhere": "{{name}} · nomor kartu {{number}} · kelurahan lain",
    "compare": "Cocokkan nama dengan KTP, dan nomor dengan yang tertulis di kartu.",
    "tooMany": "Sudah terlalu banyak kode yang tidak dikenal hari ini. Coba lagi besok, atau periksa orangnya dengan NIK di KTP.",
    "notForYou": "🪪 Kode di kartu hanya bisa diperiksa petugas program. Kalau Bapak/Ibu menemukan kartu ini, serahkan ke kantor atau ke petugas kelurahan."
  },
  "office": {
    "stands": "Kartu gambar: <b>ada</b>",
    "revoke": "🪪 Matikan kartu gambar",
    "revoked": "🪪 Kartu gambar sudah dimatikan. Peserta bisa membuat yang baru dari HP-nya.",
    "none": "Tidak ada kartu gambar yang berlaku."
  }
},
  change: {
  "button": "📝 Ada yang berubah",
  "waiting": "📝 Laporan {{what}}: <b>menunggu petugas</b> sejak {{since}}",
  "takeBack": "↩️ Tarik laporan {{what}}",
  "takenBack": "↩️ Laporan {{what}} sudah ditarik. Tidak ada data yang diubah.",
  "back": "⬅️ Kepesertaan",
  "kind": {
    "work": "pekerjaan",
    "address": "alamat",
    "phone": "nomor HP",
    "family": "keluarga yang dihubungi"
  },
  "title": "Laporan perubahan",
  "intro": "📝 Laporan perubahan untuk <b>{{name}}</b>. Petugas memeriksanya dulu sebelum dicatat.",
  "what": {
    "ask": "Apa yang <b>berubah</b>?",
    "help": "Satu laporan untuk satu hal. Kalau ada yang lain, laporkan lagi sesudah ini.",
    "label": "Yang berubah",
    "work": "🛠 Pekerjaan",
    "address": "🏠 Alamat",
    "phone": "📱 Nomor HP",
    "family": "👪 Keluarga yang dihubungi",
    "workAlso": "kerja|pekerjaan|pindah kerja",
    "addressAlso": "alamat|rumah|pindah|pindah rumah",
    "phoneAlso": "hp|nomor|nomor hp|telepon|ganti nomor",
    "familyAlso": "keluarga|kontak|kontak keluarga|kontak darurat"
  },
  "work": {
    "ask": "Sekarang pekerjaannya bagaimana?",
    "help": "Laporan ini tidak menghentikan perlindungan yang sudah dibayar.",
    "label": "Sekarang",
    "other-work": "Kerja sendiri, jenis lain",
    "employee": "Jadi karyawan digaji",
    "public-servant": "Jadi ASN, TNI, atau Polri",
    "not-working": "Sudah tidak bekerja"
  },
  "words": {
    "ask": "Ceritakan singkat: kerja apa, di mana, sejak kapan.\n\nContoh: jadi buruh pabrik di Kademangan sejak Oktober",
    "help": "Satu kalimat saja. Jangan tulis NIK.",
    "label": "Keterangan"
  },
  "kecamatan": {
    "ask": "Sekarang tinggal di <b>kecamatan</b> mana?",
    "help": "Pilih tempat tinggal yang baru.",
    "outside": "Di luar Kota Probolinggo",
    "outsideAlso": "luar kota|diluar|kabupaten|kabupaten probolinggo"
  },
  "kelurahan": {
    "help": "Pilih kelurahan tempat tinggal yang baru."
  },
  "address": {
    "ask": "Alamat yang <b>baru</b>? Tulis jalan atau kampung dan nomor rumah.\n\nContoh: Jl. Ikan Tongkol 12",
    "askOutside": "Alamat yang <b>baru</b>? Tulis sampai kota atau kabupatennya.\n\nContoh: Jl. Raya Dringu 5, Kabupaten Probolinggo",
    "help": "Tulis alamat tempat tinggal sekarang, walaupun KTP belum diganti.",
    "label": "Alamat baru"
  },
  "phoneOf": {
    "ask": "Nomor yang <b>baru</b> itu yang mana?",
    "help": "Nomor Telegram ini bisa dikirim dengan satu tombol, jadi tidak salah ketik.",
    "this": "📱 Nomor Telegram ini",
    "other": "⌨️ Nomor lain, saya ketik",
    "thisAlso": "ini|nomor ini|yang ini",
    "otherAlso": "lain|nomor lain|ketik"
  },
  "ownPhone": {
    "ask": "Tekan tombol <b>📱 Kirim nomor HP akun ini</b> di bawah.",
    "help": "Tombolnya ada di bawah tempat mengetik. Kalau mau mengetik nomor lain, tekan <b>⬅️ Kembali</b>.",
    "label": "Nomor HP baru"
  },
  "otherPhone": {
    "ask": "Ketik nomor HP yang <b>baru</b>.",
    "help": "Contoh: 0812 3456 7890"
  },
  "familyName": {
    "ask": "Siapa keluarga yang bisa dihubungi kalau ada apa-apa? Tulis <b>namanya</b>.\n\nIni bukan penetapan ahli waris (yang berhak atas santunan).",
    "help": "Misalnya nama istri, suami, anak, atau saudara."
  },
  "familyRelation": {
    "ask": "{{name}} itu siapanya?"
  },
  "done": {
    "head": "✅ Laporan {{what}} sudah diterima.",
    "text": "📝 Petugas memeriksanya, lalu Bapak/Ibu dikabari. <b>Perlindungan tidak berubah karena laporan ini.</b>",
    "phone": "Nomor HP baru dicatat setelah petugas <b>melihat KTP</b>. Bawa KTP ke kantor, atau tunjukkan ke petugas kelurahan.",
    "work": "Kalau pekerjaan baru bisa mengubah perlindungan, petugas bertanya dulu ke BPJS.",
    "outside": "Pindah tidak mengakhiri masa yang sudah dibayar. Petugas bertanya dulu ke BPJS."
  },
  "refused": {
    "not-linked": "Akun ini tidak terhubung lagi dengan data peserta itu. Tidak ada yang dicatat.",
    "known-already": "Data itu sudah sama dengan catatan kantor. Tidak ada yang perlu diubah.",
    "too-many": "Hari ini sudah banyak laporan. Coba lagi besok, atau tanya petugas. Yang sudah dikirim tetap ada.",
    "done": "Laporan ini sudah dicatat petugas ({{when}}). Kalau ada yang salah, laporkan lagi.",
    "declined": "Laporan ini sudah ditutup petugas ({{when}}).",
    "withdrawn": "Laporan ini sudah ditarik ({{when}})."
  },
  "told": {
    "entered": "<b>{{name}}</b>\n✅ Perubahan {{what}} sudah dicatat petugas.",
    "phone": "Nomor yang baru ini bisa dipakai untuk menghubungkan akun. Kalau bukan Bapak/Ibu yang melaporkan, segera ke kantor dengan membawa KTP.",
    "work": "Perlindungan tidak berhenti karena laporan ini. Kalau nanti ada yang berubah, kami kabari.",
    "other": "Kalau ada yang salah, laporkan lagi lewat <b>📝 Ada yang berubah</b>.",
    "declined": "<b>{{name}}</b>\nPerubahan {{what}} belum bisa dicatat: {{reason}}"
  },
  "reason": {
    "ktp": "KTP belum dilihat petugas.\n\n👉 Bawa KTP ke kantor atau ke petugas kelurahan, lalu laporkan lagi.",
    "dukcapil": "alamat di KTP belum diganti.\n\n👉 Urus dulu KTP di Dukcapil, lalu laporkan lagi.",
    "unclear": "isinya belum jelas.\n\n👉 Laporkan lagi dengan lebih lengkap, atau tanya petugas.",
    "no-answer": "petugas belum berhasil menghubungi Bapak/Ibu.\n\n👉 Datang ke kantor atau tanya petugas kelurahan, lalu laporkan lagi.",
    "not-theirs": "laporan itu bukan dari peserta sendiri.\n\n👉 Kalau memang dari Bapak/Ibu, bawa KTP ke kantor lalu laporkan lagi."
  },
  "office": {
    "button": "📝 Perubahan data ({{count}})",
    "see": "📝 Lihat laporan perubahan",
    "waiting": "📝 Ada peserta di Kel. {{kelurahan}} yang melaporkan perubahan data.",
    "waitingElsewhere": "📝 Ada peserta yang melaporkan perubahan data.",
    "list": "<b>Perubahan data</b>\n\n{{count}} laporan menunggu. Yang paling lama ada di atas.",
    "empty": "<b>Perubahan data</b>\n\nTidak ada laporan yang menunggu. 👍",
    "one": "{{what}} · {{name}} · {{kelurahan}} · {{waits}}",
    "nowhere": "luar kota",
    "title": "📝 <b>Perubahan {{what}}</b>\n<b>{{name}}</b> · NIK {{nik}}\n{{place}} · dilaporkan {{since}}",
    "place": "Kel. {{kelurahan}}",
    "noPlace": "Kelurahan belum tercatat",
    "old": "Tercatat: {{value}}",
    "new": "Laporan: <b>{{value}}</b>",
    "nothing": "belum ada",
    "outside": "{{address}} (di luar Kota Probolinggo)",
    "inside": "{{address}}, Kel. {{kelurahan}}",
    "shared": "{{phone}} (nomor Telegram-nya sendiri)",
    "typed": "{{phone}} (diketik)",
    "family": "{{name}}, {{relation}}, {{phone}}",
    "noPhone": "tanpa HP",
    "work": "{{now}}. {{words}}",
    "workOld": "tidak disimpan; lihat usulan atau daftarnya",
    "hint": {
      "phone": "🔐 Nomor ini bisa dipakai untuk menghubungkan akun. Catat hanya kalau Anda sendiri sudah melihat KTP orangnya.",
      "sharing": "⚠️ Nomor ini juga tercatat pada {{n}} peserta lain. Nomor bersama tidak bisa dipakai untuk menghubungkan akun.",
      "cut": "⚠️ Akun yang melapor sudah <b>tidak terhubung</b> dengan peserta ini, jadi laporannya tidak bisa dicatat. Minta orangnya melapor lagi.",
      "employed": "Kalau benar jadi karyawan atau ASN, iurannya bisa menjadi kewajiban pemberi kerja. <b>Pastikan dulu ke BPJS.</b> Catatan ini tidak mengubah masa perlindungan.",
      "left": "Kalau benar sudah tidak bekerja, pastikan ke BPJS apa artinya. Catatan ini tidak mengubah masa perlindungan.",
      "moved": "Pindah ke luar kota <b>tidak mengakhiri masa yang sudah dibayar</b>: perlu dipastikan BPJS. Untuk tahun depan, periksa apakah masih memenuhi syarat.",
      "other-work": "Periksa apakah pekerjaannya masih termasuk nelayan, petani, atau usaha kecil. Catatan ini tidak mengubah masa perlindungan."
    },
    "enter": "✅ Catat",
    "followedUp": "✅ Sudah saya tindak lanjuti",
    "decline": "⛔ Tidak bisa",
    "back": "⬅️ Daftar laporan",
    "backToOne": "⬅️ Kembali",
    "sure": "<b>Catat perubahan {{what}} ini?</b> Peserta langsung dikabari.",
    "sureWork": "<b>Tutup laporan ini?</b> Peserta dikabari bahwa laporannya sudah dicatat.",
    "sureKtp": "<b>Apakah Anda sudah melihat KTP {{name}}, dan orangnya sendiri yang meminta?</b> Jawaban Anda dicatat.",
    "yes": "✅ Ya, catat",
    "yesKtp": "🪪 Ya, KTP sudah saya lihat",
    "no": "⬅️ Belum",
    "why": "<b>Mengapa belum bisa?</b> Peserta membaca alasannya.",
    "reason": {
      "ktp": "KTP belum saya lihat",
      "dukcapil": "KTP belum diganti (Dukcapil)",
      "unclear": "Isinya belum jelas",
      "no-answer": "Belum bisa dihubungi",
      "not-theirs": "Bukan laporan orangnya"
    },
    "entered": "✅ Dicatat: {{what}} <b>{{name}}</b>, {{when}}. Peserta dikabari.\n\nSalah? Minta peserta melapor lagi.",
    "declined": "⛔ Ditutup: {{what}} <b>{{name}}</b>, {{when}}.\nAlasan: {{reason}}. {{told}}",
    "told": "Peserta dikabari.",
    "notTold": "Peserta tidak punya akun yang terhubung, jadi tidak dikabari.",
    "next": "➡️ Laporan berikutnya",
    "noneLeft": "Tidak ada laporan lain. 👍",
    "refused": {
      "not-found": "Laporan tidak ditemukan.",
      "changed": "✏️ Peserta baru saja menulis ulang laporannya. Ini yang terbaru.",
      "own-report": "Ini laporan Anda sendiri. Rekan lain yang mencatatnya.",
      "reporter-cut": "Akun yang melapor sudah tidak terhubung dengan peserta ini, jadi tidak dicatat. Minta orangnya melapor lagi.",
      "ktp-not-seen": "Nomor HP baru dicatat hanya kalau KTP sudah Anda lihat.",
      "done": "Laporan ini sudah dicatat oleh {{by}}, {{when}}.",
      "declined": "Laporan ini sudah ditutup oleh {{by}}, {{when}}.",
      "withdrawn": "Laporan ini sudah ditarik oleh peserta, {{when}}."
    },
    "holds": "📝 Dari laporan peserta: {{fields}}.",
    "differs": "Daftar terbaru menyebut {{fields}} yang lain. Yang berlaku adalah laporan peserta.",
    "field": {
      "address": "alamat",
      "kelurahan": "kelurahan",
      "phone": "nomor HP",
      "family": "keluarga yang dihubungi"
    }
  }
},
  check: {
  "title": "Pertanyaan \"Bisa ikut?\"",
  "first": {
    "text": "Mau melihat apa?\n\nIni bukan bansos, tidak ada uang yang dibagikan. Pemkot membayarkan BPJS Ketenagakerjaan untuk pekerja.",
    "canI": "✅ Apakah saya bisa ikut?",
    "already": "🪪 Apakah saya sudah terdaftar?",
    "where": "📄 Pendaftaran saya sampai mana?"
  },
  "intro": "Beberapa pertanyaan singkat. Nama dan NIK tidak ditanyakan.",
  "already": "<b>Apakah sudah terdaftar?</b>\n\nKalau pernah didaftarkan pemkot atau tempat kerja, tanyakan atau lihat di:\n• telepon BPJS Ketenagakerjaan: <b>175</b>\n• kantor BPJS Ketenagakerjaan\n• aplikasi JMO (Jamsostek Mobile) di HP\n\nDemi keamanan, bot ini tidak menyebutkan kepesertaan siapa pun (terdaftar atau tidak) dari NIK saja.",
  "who": {
    "self": "Bapak/Ibu",
    "other": "orang yang didaftarkan"
  },
  "sector": {
    "ask": "Apa pekerjaan {{who}}?",
    "help": "Pilih pekerjaan yang paling sering dikerjakan. Pedagang kecil, warung, dan usaha rumahan termasuk usaha kecil (UMKM).",
    "label": "Pekerjaan",
    "fisher": "Nelayan / perikanan",
    "fisherAlso": "nelayan|perikanan|melaut|ikan|abk|pelaut",
    "farmer": "Petani / buruh tani",
    "farmerAlso": "petani|tani|buruh tani|sawah|tembakau",
    "msme": "Usaha kecil (UMKM)",
    "msmeAlso": "umkm|dagang|pedagang|jualan|warung|usaha|toko",
    "other": "Pekerjaan lain",
    "otherAlso": "lain|lainnya|lain lain"
  },
  "role": {
    "askFisher": "Di perikanan, {{who}} sebagai apa?",
    "askFarmer": "Di pertanian, {{who}} sebagai apa?",
    "label": "Sebagai",
    "help": "Pilih yang paling mendekati. Kalau lebih dari satu, pilih yang paling sering.",
    "nelayan": "Nelayan",
    "abk": "ABK (ikut kapal orang)",
    "pengolah": "Pengolah ikan",
    "pemilik": "Pemilik sawah",
    "penggarap": "Penggarap (bagi hasil)",
    "penyewa": "Penyewa sawah",
    "buruh-tani": "Buruh tani"
  },
  "land": {
    "ask": "Berapa luas sawah atau ladang yang dikerjakan?",
    "help": "1 hektare itu 10.000 meter persegi, kira-kira satu setengah lapangan bola.",
    "label": "Luas lahan",
    "under-2": "Kurang dari 2 hektare",
    "2-or-more": "2 hektare atau lebih"
  },
  "tobacco": {
    "ask": "Apakah menanam atau mengerjakan tembakau?",
    "help": "Uang program ini berasal dari cukai tembakau (DBHCHT). Kalau tidak mengerjakan tembakau, tetap boleh mendaftar.",
    "label": "Tembakau"
  },
  "worked": {
    "ask": "Dalam 30 hari terakhir, apakah {{who}} bekerja?",
    "help": "Yang bisa didaftarkan adalah orang yang masih bekerja. Libur karena cuaca atau musim tetap dihitung bekerja kalau dalam 30 hari terakhir sempat bekerja.",
    "label": "Bekerja 30 hari terakhir"
  },
  "ktp": {
    "ask": "KTP {{who}} dari mana?\n\nKota Probolinggo itu lima kecamatan: <b>Kademangan, Wonoasih, Mayangan, Kanigaran, Kedopok</b>. Kecamatan lain: Kabupaten Probolinggo atau daerah lain.",
    "help": "Lihat tulisan di bagian atas KTP: KOTA PROBOLINGGO atau KABUPATEN PROBOLINGGO.",
    "label": "KTP",
    "kota": "Kota Probolinggo",
    "kotaAlso": "kota",
    "kabupaten": "Kabupaten Probolinggo",
    "kabupatenAlso": "kabupaten|kab",
    "other": "Daerah lain",
    "otherAlso": "lain|luar kota"
  },
  "birthDate": {
    "ask": "Tanggal lahir {{who}}?\n\nContoh: 12-3-1970",
    "help": "Lihat di KTP. Boleh ditulis 12-3-1970, 12/03/70, atau 12 Maret 1970.",
    "label": "Tanggal lahir"
  },
  "employment": {
    "ask": "Apakah {{who}} digaji tetap oleh perusahaan, atau ASN/TNI/Polri?",
    "help": "Program ini untuk yang bekerja sendiri. Karyawan didaftarkan oleh perusahaannya.\n\nABK dan buruh tani yang dibayar harian bukan karyawan tetap: pilih yang pertama.",
    "label": "Digaji tetap",
    "none": "Tidak, kerja sendiri / harian",
    "noneAlso": "tidak|kerja sendiri|harian|borongan|bukan|ora|ndak",
    "wage": "Ya, karyawan",
    "wageAlso": "karyawan|pegawai|buruh pabrik",
    "asn-tni-polri": "Ya, ASN / TNI / Polri",
    "asn-tni-polriAlso": "asn|pns|tni|polri|polisi|tentara"
  },
  "membership": {
    "ask": "Apakah {{who}} sudah punya BPJS <b>Ketenagakerjaan</b>?\n\nIni bukan BPJS Kesehatan (kartu untuk berobat).",
    "help": "BPJS Ketenagakerjaan dulu bernama Jamsostek. Kalau ragu, pilih <b>Saya tidak tahu</b>.",
    "label": "BPJS Ketenagakerjaan",
    "none": "Belum punya",
    "noneAlso": "belum|tidak|tidak punya",
    "city-before": "Pernah, dibayar pemkot",
    "city-beforeAlso": "pemkot|kota|pemerintah",
    "self-paid-active": "Punya, bayar sendiri",
    "self-paid-activeAlso": "bayar sendiri|mandiri",
    "employer-active": "Punya, dari perusahaan",
    "employer-activeAlso": "perusahaan|kantor|pabrik"
  },
  "outcome": {
    "eligible": "✅ <b>Menurut jawaban ini: memenuhi syarat.</b>",
    "needs-confirmation": "🟡 <b>Menurut jawaban ini: perlu dipastikan petugas.</b>",
    "not-yet": "🔴 <b>Menurut jawaban ini: belum memenuhi syarat.</b>",
    "office": "Yang memutuskan pemkot (Disperinaker, dinas tenaga kerja kota). Ini bukan janji.",
    "why": "Mengapa:",
    "next": "Selanjutnya:",
    "earlierYear": "{{text}} <i>(aturan tahun {{year}}; tahun ini belum ditetapkan)</i>",
    "registerNow": "📝 Lanjut daftar",
    "askOffice": "☎️ Tanya petugas",
    "again": "🔁 Ulangi pertanyaan",
    "restFits": "Syarat yang lain sesuai."
  },
  "selfPay": "Pilihan lain, di luar program ini: <b>bayar sendiri</b>, mulai {{amount}} per bulan, untuk kecelakaan kerja dan kematian. Daftar di kantor BPJS Ketenagakerjaan, agen Perisai, atau aplikasi JMO.",
  "selfPayUntil": "Pilihan lain, di luar program ini: <b>bayar sendiri</b>, mulai {{amount}} per bulan, untuk kecelakaan kerja dan kematian (potongan sampai iuran {{month}}). Daftar di kantor BPJS Ketenagakerjaan, agen Perisai, atau aplikasi JMO.",
  "reason": {
    "sector-covered": "Pekerjaannya termasuk program ini.",
    "sector-not-covered": "Mohon maaf, program ini baru untuk nelayan, petani, dan usaha kecil. Pekerjaan lain kami catat sebagai kebutuhan.",
    "working": "Masih bekerja.",
    "not-working": "Yang bisa didaftarkan hanya yang masih bekerja. Kalau tidak bekerja saat didaftarkan, santunannya nanti bisa ditolak.",
    "ktp-kota": "KTP Kota Probolinggo.",
    "ktp-kabupaten": "KTP Kabupaten Probolinggo. Program ini untuk KTP Kota Probolinggo; Kabupaten punya program sendiri.",
    "ktp-elsewhere": "KTP dari luar Kota Probolinggo. Program ini untuk KTP Kota Probolinggo.",
    "ktp-unknown": "Belum jelas apakah KTP-nya Kota Probolinggo.",
    "age-right": "Umurnya sesuai.",
    "age-unknown": "Tanggal lahir belum diketahui. Batasnya belum 65 tahun saat didaftarkan.",
    "too-young": "Umur belum {{limit}} tahun. Baru {{limit}} tahun pada {{date}}.",
    "too-old": "Yang sudah {{limit}} tahun tidak bisa didaftarkan baru.",
    "near-age-end": "Sebentar lagi {{limit}} tahun ({{date}}). Petugas perlu memastikan apakah masih sempat didaftarkan.",
    "above-earlier-age": "Umur lebih dari {{limit}} tahun.",
    "land-too-large": "Lahan {{limit}} hektare atau lebih.",
    "tenant": "Penyewa lahan dulu tidak termasuk.",
    "employee": "Karyawan didaftarkan oleh perusahaannya, bukan oleh program ini.",
    "public-servant": "ASN, TNI, dan Polri punya perlindungan sendiri.",
    "no-member": "Belum punya BPJS Ketenagakerjaan.",
    "renewal": "Pernah dibayar pemkot, jadi ini perpanjangan. Kantor yang menentukan.",
    "already-self-paid": "Sudah punya BPJS Ketenagakerjaan, bayar sendiri. Petugas perlu memastikan supaya tidak dibayar dua kali.",
    "already-by-employer": "Sudah punya BPJS Ketenagakerjaan dari perusahaan. Petugas perlu memastikan supaya tidak dibayar dua kali.",
    "membership-unknown": "Belum jelas apakah sudah punya BPJS Ketenagakerjaan. Bisa ditanyakan ke 175.",
    "criteria-not-set": "Syarat tahun ini belum ditetapkan kantor, jadi jawaban ini perkiraan.",
    "land-unknown": "Luas lahan belum diketahui. Dulu batasnya kurang dari {{limit}} hektare."
  },
  "reasonShort": {
    "sector-covered": "pekerjaan termasuk",
    "sector-not-covered": "pekerjaan di luar program",
    "working": "masih bekerja",
    "not-working": "tidak bekerja 30 hari terakhir",
    "ktp-kota": "KTP kota",
    "ktp-kabupaten": "KTP Kabupaten Probolinggo",
    "ktp-elsewhere": "KTP luar kota",
    "ktp-unknown": "asal KTP belum jelas",
    "age-right": "umur sesuai",
    "age-unknown": "tanggal lahir tidak diketahui",
    "too-young": "umur kurang",
    "too-old": "umur lewat batas",
    "near-age-end": "hampir mencapai batas umur",
    "above-earlier-age": "umur di atas batas (aturan tahun sebelumnya)",
    "land-too-large": "lahan 2 hektare atau lebih (aturan tahun sebelumnya)",
    "tenant": "penyewa lahan (rencana tahun sebelumnya)",
    "employee": "karyawan",
    "public-servant": "ASN/TNI/Polri",
    "no-member": "belum punya BPJS Ketenagakerjaan",
    "renewal": "perpanjangan (pernah dibayar pemkot)",
    "already-self-paid": "sudah punya BPJS Ketenagakerjaan, bayar sendiri",
    "already-by-employer": "sudah punya BPJS Ketenagakerjaan dari perusahaan",
    "membership-unknown": "BPJS Ketenagakerjaan belum jelas",
    "criteria-not-set": "syarat tahun ini belum ditetapkan",
    "land-unknown": "luas lahan tidak diketahui"
  },
  "next": {
    "register": "Tekan <b>Lanjut daftar</b>. Pendaftaran itu usulan (permohonan), nanti diperiksa petugas.",
    "register-when-working": "Daftar lagi kalau sudah bekerja.",
    "register-when-old-enough": "Daftar lagi kalau umurnya sudah cukup.",
    "ask-kabupaten-office": "Tanyakan program Kabupaten ke Dinas Tenaga Kerja Kabupaten Probolinggo atau kantor desa.",
    "ask-own-office": "Tanyakan program serupa di daerah asal KTP.",
    "look-at-ktp": "Lihat bagian atas KTP: KOTA PROBOLINGGO atau KABUPATEN PROBOLINGGO.",
    "ask-employer": "Tanyakan perlindungan BPJS Ketenagakerjaan ke tempat kerja.",
    "ask-bpjs": "Tanyakan ke BPJS Ketenagakerjaan, telepon 175.",
    "ask-office": "Tanyakan ke petugas."
  }
},
  common: {
  "yes": "Ya",
  "no": "Tidak",
  "dontKnow": "Saya tidak tahu",
  "yesAlso": "y|ya|yah|iya|iyo|inggih|nggih|njih|yo|yes|betul|benar|bener|ok|oke|siap|sudah|setuju",
  "noAlso": "t|tidak|tdk|ndak|nggak|enggak|gak|ga|ora|mboten|bukan|belum|no|tidak setuju",
  "dontKnowAlso": "tidak tahu|tdk tahu|gak tahu|ga tau|nggak tau|lupa|kurang tahu|tidak tau|entah",
  "sector": {
    "fisher": "Nelayan",
    "farmer": "Petani",
    "msme": "Usaha kecil"
  }
},
  confirm: {
  "title": "Persetujuan",
  "intro": "Ada yang mendaftarkan Bapak/Ibu ke program BPJS Ketenagakerjaan yang dibayar Pemkot Probolinggo.",
  "agree": {
    "ask": "Apakah Bapak/Ibu tahu dan <b>setuju</b> didaftarkan?\n\nGratis. Yang disimpan: NIK, nama, tanggal lahir, alamat, nomor HP, dan pekerjaan. Yang melihat: petugas Disperinaker (dinas tenaga kerja kota) dan BPJS Ketenagakerjaan.",
    "help": "Kalau tidak kenal siapa yang mendaftarkan, tekan <b>Tidak setuju</b>. Tidak ada akibat apa-apa.",
    "yes": "✅ Ya, saya setuju",
    "no": "⛔ Tidak setuju"
  },
  "nik": {
    "ask": "Ketik NIK Bapak/Ibu, 16 angka di KTP, supaya kami yakin ini benar Bapak/Ibu."
  },
  "wrongNik": "⚠️ NIK itu tidak sama dengan yang didaftarkan. Periksa lagi di KTP. Sisa {{left}} kali mencoba hari ini.",
  "thanks": "✅ Terima kasih. Persetujuan Bapak/Ibu sudah dicatat. Tekan <b>Sampai mana?</b> untuk mengikuti usulannya.",
  "declined": "Baik, dicatat bahwa Bapak/Ibu <b>tidak setuju</b>. Usulan itu tidak bisa disetujui petugas.",
  "refused": {
    "unknown-token": "Tautan ini tidak berlaku. Minta tautan baru kepada yang mendaftarkan, atau datang ke kantor.",
    "same-account": "Tautan ini untuk orang yang didaftarkan. Kirimkan supaya dibuka dari HP-nya sendiri, atau ajak ke kantor.",
    "closed": "Usulan ini sudah selesai atau ditarik. Tidak ada yang perlu disetujui.",
    "answered-already": "Persetujuan untuk usulan ini sudah dicatat. Terima kasih.",
    "too-many-tries": "Sudah terlalu banyak mencoba hari ini. Coba lagi besok, atau datang ke kantor membawa KTP."
  }
},
  form: {
  "step": "Langkah {{at}} dari {{of}}",
  "stepAlone": "Langkah {{at}}",
  "taken": "✓ {{label}}: {{value}}",
  "takenUnsaid": "✓ {{label}}",
  "back": "⬅️ Kembali",
  "help": "❓ Bantuan",
  "close": "✖️ Tutup formulir",
  "shareContact": "📱 Kirim nomor HP akun ini",
  "noHelp": "Jawab saja seperti yang Bapak/Ibu tahu. Kalau ragu, ketik /batal lalu pilih <b>Simpan dulu</b>, dan tanya petugas.",
  "oldButton": "Tombol ini sudah tidak berlaku. Lihat pertanyaan yang paling bawah.",
  "chooseOne": "Pilih salah satu tombol, atau ketik nomornya.",
  "suggested": "✅ Ya, {{value}}",
  "doubt": {
    "yes": "✅ Ya, sudah benar",
    "no": "✏️ Ketik ulang"
  },
  "firstQuestion": "Ini pertanyaan pertama. Untuk berhenti, ketik /batal.",
  "notUnderstood": {
    "other": "Maaf, kiriman seperti ini tidak bisa kami baca di sini.",
    "photo": "Foto tidak diperlukan di sini, jadi belum kami simpan.",
    "contact": "Kontak tidak diperlukan di sini, jadi belum kami simpan."
  },
  "contactOfAnother": "Itu nomor orang lain. Tekan tombol <b>📱 Kirim nomor HP akun ini</b>, atau ketik nomornya.",
  "sameAgain": "Jawaban itu sudah kami terima.",
  "editTaken": "Jawaban sudah diganti.",
  "editTooOld": "Pesan lama yang diubah tidak kami baca. Untuk mengganti jawaban, tekan <b>✏️ Ubah jawaban</b> di akhir formulir.",
  "documents": {
    "received": "Foto diterima, sedang kami periksa.",
    "useAside": "📎 Pakai foto yang tadi ({{left}})",
    "aside": "Bapak/Ibu mengirim beberapa foto sekaligus. {{n}} foto lain kami simpan dulu.",
    "done": "➡️ Lanjut",
    "pending": "Masih ada foto yang sedang diperiksa. Tunggu sebentar, lalu tekan lagi.",
    "enough": "Fotonya sudah cukup. Tekan <b>➡️ Lanjut</b>.",
    "sendPhoto": "Kirim fotonya di sini, ya.",
    "count": "{{n}} foto",
    "sameAgain": "Foto itu sudah kami terima.",
    "notNeeded": "Satu kiriman berisi beberapa foto. Yang lain tidak kami simpan, karena tidak diperlukan lagi.",
    "asideFull": "Foto lain sudah cukup banyak yang kami simpan. Sisanya kirim lagi nanti kalau diminta.",
    "startOver": "🔄 Ganti foto",
    "startedOver": "Baik, foto yang tadi kami buang. Kirim yang baru.",
    "doneAlso": "lanjut|lanjutkan|sudah|selesai|cukup",
    "startOverAlso": "ganti|ganti foto|ulang"
  },
  "summary": {
    "title": "Periksa dulu, lalu kirim",
    "send": "✅ Kirim",
    "edit": "✏️ Ubah jawaban",
    "whichOne": "Jawaban mana yang mau diubah?",
    "typeHere": "Tekan <b>✅ Kirim</b> kalau sudah benar, atau <b>✏️ Ubah jawaban</b>.",
    "return": "⬅️ Batal ubah",
    "stillOpen": "Ada yang belum lengkap. Mohon diisi dulu.",
    "more": "… dan {{n}} jawaban lain",
    "sendAlso": "kirim|kirimkan|sudah benar",
    "editAlso": "ubah|ganti|salah|perbaiki",
    "returnAlso": "batal|tidak jadi|gak jadi"
  },
  "closing": {
    "ask": "Formulir ini mau diapakan?\n\n<b>Simpan dulu</b>: jawaban disimpan 30 hari, bisa diteruskan kapan saja.\n<b>Hapus</b>: jawaban di formulir ini dibuang.",
    "keep": "💾 Simpan dulu",
    "throwAway": "🗑 Hapus",
    "goOn": "➡️ Teruskan mengisi",
    "kept": "Baik, formulir disimpan. Untuk meneruskan, tekan <b>Sampai mana?</b>",
    "keptUntil": "Disimpan sampai {{date}}.",
    "thrownAway": "Formulir sudah dihapus, jawabannya tidak kami simpan. Pendaftaran yang sudah dikirim tetap ada.",
    "nothingOpen": "Tidak ada formulir yang sedang diisi.",
    "first": "Pilih dulu salah satu. Yang baru Bapak/Ibu kirim belum kami catat.",
    "goOnAlso": "teruskan|lanjut|lanjutkan|terus|tidak jadi|gak jadi|kembali",
    "keepAlso": "simpan|disimpan",
    "throwAwayAlso": "hapus|dihapus|buang|hapus saja",
    "nothingDone": "Ditutup. Tidak ada yang dicatat."
  },
  "upgraded": "Formulir ini sudah diperbarui. Jawaban Bapak/Ibu yang lama tetap ada.",
  "resume": "Kita teruskan {{title}}.",
  "reminder": "{{title}} belum selesai. Jawaban Bapak/Ibu masih kami simpan sampai {{date}}.",
  "reminderGoOn": "➡️ Teruskan",
  "expired": "{{title}} sudah 30 hari tidak diteruskan, jadi jawabannya kami hapus. Bapak/Ibu bisa mulai lagi kapan saja.",
  "keep": "➡️ Tetap: {{value}}",
  "line": "{{label}}: <b>{{value}}</b>",
  "refused": "⚠️ {{why}}",
  "none": "belum diisi",
  "placeholder": "Ketik jawaban di sini",
  "read": {
    "date": {
      "unclear": "Maaf, tanggalnya belum terbaca. Ketik tanggal, bulan, dan tahun, misalnya <b>12-3-1970</b>.",
      "impossible": "Tanggal itu tidak ada di kalender. Coba Bapak/Ibu periksa lagi, misalnya <b>12-3-1970</b>.",
      "year": "Coba Bapak/Ibu periksa tahun lahirnya. Ketik lengkap, misalnya <b>12-3-1970</b>."
    },
    "days": {
      "unclear": "Bagian ini belum terbaca: <b>{{part}}</b>. Ketik tanggal dan bulan, misalnya <b>19 Maret {{year}}</b>. Kalau beberapa, pisahkan dengan koma.",
      "impossible": "Tanggal ini tidak ada di kalender: <b>{{part}}</b>.",
      "year": "Yang bisa dicatat hanya tanggal di tahun {{year}} dan {{next}}."
    },
    "phone": {
      "unclear": "Maaf, nomornya belum terbaca. Ketik satu nomor HP saja, misalnya <b>0812 3456 7890</b>.",
      "landline": "Ini seperti nomor telepon rumah. Kami perlu nomor HP, misalnya <b>0812 3456 7890</b>.",
      "length": "Angkanya kurang atau lebih. Coba Bapak/Ibu periksa lagi nomor HP-nya, misalnya <b>0812 3456 7890</b>."
    },
    "nik": {
      "letters": "NIK hanya berisi angka. Ketik 16 angka di KTP, misalnya <b>3574 0112 0370 0001</b>.",
      "length": "NIK ada 16 angka, yang Bapak/Ibu ketik ada {{n}}. Contoh: <b>3574 0112 0370 0001</b>.",
      "beginning": "Angka depan NIK ini tidak kami kenal. Coba Bapak/Ibu cocokkan lagi dengan KTP. Contoh: <b>3574 0112 0370 0001</b>.",
      "date": "Angka ke-7 sampai ke-12 NIK ini bukan tanggal lahir. Coba Bapak/Ibu cocokkan lagi dengan KTP. Contoh: <b>3574 0112 0370 0001</b>.",
      "end": "Empat angka terakhir NIK tidak mungkin 0000. Coba Bapak/Ibu cocokkan lagi dengan KTP. Contoh: <b>3574 0112 0370 0001</b>."
    },
    "kk": {
      "letters": "Nomor KK hanya berisi angka. Ketik 16 angka di bagian atas Kartu Keluarga, misalnya <b>3574 0101 0203 0004</b>.",
      "length": "Nomor KK ada 16 angka, yang Bapak/Ibu ketik ada {{n}}. Contoh: <b>3574 0101 0203 0004</b>.",
      "beginning": "Angka depan nomor KK ini tidak kami kenal. Coba Bapak/Ibu cocokkan lagi dengan Kartu Keluarga. Contoh: <b>3574 0101 0203 0004</b>."
    },
    "name": {
      "digits": "Nama tidak memakai angka. Ketik nama seperti di KTP, misalnya <b>Siti Aminah</b>.",
      "symbols": "Ada tanda yang tidak dipakai dalam nama. Ketik nama seperti di KTP, misalnya <b>Siti Aminah</b>.",
      "short": "Namanya belum lengkap. Ketik nama seperti di KTP, misalnya <b>Siti Aminah</b>.",
      "long": "Namanya terlalu panjang, paling banyak {{most}} huruf. Ketik nama seperti di KTP, misalnya <b>Siti Aminah</b>."
    },
    "line": {
      "short": "Jawabannya terlalu pendek. Mohon tulis lebih lengkap.",
      "long": "Jawabannya terlalu panjang, paling banyak {{most}} huruf. Mohon tulis yang penting saja.",
      "number": "Jangan tulis NIK atau nomor panjang. Tulis lagi tanpa nomor itu."
    },
    "rtRw": "Maaf, RT dan RW-nya belum terbaca. Ketik keduanya, misalnya <b>RT 3 RW 5</b>."
  },
  "editRefused": "Jawaban yang lama tetap dipakai, karena perubahannya belum bisa kami terima.\n{{why}}",
  "keepAlso": "tetap|sama|lanjut|tidak berubah",
  "backAlso": "kembali|balik|mundur",
  "helpAlso": "bantuan|help|bingung|tidak mengerti|tidak paham",
  "closeAlso": "batal|tutup|berhenti|keluar",
  "typeInstead": "Atau ketik angka di depannya:",
  "doubted": "Apakah ini benar: {{value}}?",
  "fine": "Baik.",
  "suggestedNot": "✏️ Bukan, saya ketik",
  "typeIt": "Silakan ketik jawabannya di sini.",
  "someForm": "Formulir",
  "onlyShared": "Nomor yang diketik tidak bisa dipakai di sini. Tekan tombol <b>📱 Kirim nomor HP akun ini</b> di bawah."
},
  import: {
  "step": {
    "reading": "Membaca dan memeriksa baris",
    "writing": "Menyimpan"
  },
  "figure": {
    "rows": "Baris dibaca",
    "good": "Bisa disimpan",
    "bad": "Ada kesalahan",
    "new": "Baru",
    "changed": "Diperbarui",
    "same": "Sudah sama",
    "unknown-person": "NIK tidak ada di daftar peserta",
    "activated": "Menjadi peserta aktif",
    "refused": "Ditolak BPJS",
    "not-in-batch": "Tidak ada di angkatan ini",
    "not-sent": "Belum dicatat terkirim ke BPJS",
    "not-yours": "Milik Anda atau keluarga Anda: petugas lain yang memasukkan",
    "denied": "Tidak disimpan: akun Anda tidak lagi boleh memasukkan daftar",
    "kpj-taken": "Nomor KPJ sudah milik orang lain",
    "differs": "Berbeda dari yang sudah tercatat: periksa satu per satu"
  },
  "year": "Tahun program",
  "noYear": "Tahun program belum ada.",
  "result": "Keterangan",
  "progress": {
    "of": "⏳ <b>{{list}}</b>\n{{step}}: {{done}} dari {{of}}",
    "done": "⏳ <b>{{list}}</b>\n{{step}}: {{done}}",
    "checked": "✅ <b>{{list}}</b>\nSemua baris sudah diperiksa. Lihat hasilnya di halaman.",
    "notTaken": "<b>{{list}}</b>\nTidak dimasukkan. Lihat alasannya di halaman.",
    "ended": "✅ <b>{{list}}</b>\nSelesai.",
    "ready": "✅ <b>{{list}}</b>\nBerkas sudah siap. Unduh di halaman.",
    "notMade": "<b>{{list}}</b>\nBerkas belum bisa dibuat. Coba lagi di halaman."
  },
  "answersDone": "📥 Jawaban BPJS sudah dimasukkan: {{batch}}.\n\n{{figures}}",
  "line": "{{label}}: <b>{{value}}</b>",
  "done": "📥 Daftar sudah dimasukkan: {{list}}.\n\n{{figures}}",
  "failed": {
    "empty": "Berkas ini kosong, atau hanya berisi nama kolom. Isi dulu barisnya, lalu unggah lagi.",
    "not-a-table": "Ini bukan berkas Excel atau CSV. Kalau foto atau PDF, minta berkas aslinya.",
    "old-excel": "Ini Excel lama (.xls). Buka di Excel, simpan sebagai .xlsx, lalu unggah lagi.",
    "password": "Berkas ini memakai kata sandi. Simpan tanpa kata sandi, lalu unggah lagi.",
    "too-large": "Berkas ini terlalu besar. Bagi menjadi beberapa berkas.",
    "too-many-rows": "Baris terlalu banyak (paling banyak 50.000). Bagi menjadi beberapa berkas.",
    "too-many-columns": "Kolom terlalu banyak (paling banyak 60). Hapus kolom yang tidak perlu, lalu unggah lagi.",
    "zip-bomb": "Ukuran isi berkas ini tidak wajar, jadi tidak dibuka. Salin barisnya ke berkas Excel baru, lalu unggah berkas itu.",
    "damaged": "Berkas ini rusak. Simpan ulang di Excel, lalu unggah lagi.",
    "no-header": "Nama kolom tidak ditemukan. Yang dibaca hanya lembar (sheet) pertama yang berisi: pindahkan lembar daftarnya ke depan. Baris pertamanya harus berisi nama kolom, misalnya NIK dan Nama.",
    "columns": "Kolom wajib tidak ditemukan: NIK dan Nama (untuk pembayaran: NIK atau No. KPJ; untuk jawaban BPJS: NIK, dan Status atau No. KPJ).",
    "done-already": "Berkas ini sudah pernah dimasukkan. Tidak ada yang diubah.",
    "trouble": "Ada gangguan di tempat kami. Coba unggah lagi. Kalau tetap begini, beri tahu pengelola server."
  },
  "field": {
    "nik": "NIK",
    "name": "Nama",
    "birthDate": "Tanggal lahir",
    "sex": "Jenis kelamin",
    "address": "Alamat",
    "kelurahan": "Kelurahan",
    "kecamatan": "Kecamatan",
    "phone": "Nomor HP",
    "kpj": "KPJ",
    "sector": "Pekerjaan",
    "from": "Mulai",
    "to": "Akhir",
    "month": "Bulan",
    "amount": "Iuran",
    "proof": "Nomor bukti",
    "result": "Status",
    "note": "Keterangan"
  },
  "wrong": {
    "digits-lost": "angkanya sudah hilang (Excel menyimpannya sebagai 3,57E+15). Simpan kolom sebagai teks, lalu isi lagi dari sumbernya",
    "missing": "kosong",
    "formula": "berisi rumus yang tidak terbaca",
    "letters": "ada huruf di antara angkanya",
    "not-16-digits": "harus 16 angka",
    "impossible-province": "dua angka pertamanya bukan kode provinsi",
    "impossible-date": "tanggal lahir di dalam NIK tidak mungkin",
    "serial-zero": "empat angka terakhirnya 0000",
    "not-a-date": "bukan tanggal. Tulis seperti 31-12-2026",
    "two-digit-year": "tahunnya hanya dua angka. Tulis lengkap, misalnya 1970",
    "unknown-kelurahan": "tidak ada di Kota Probolinggo",
    "ambiguous-kelurahan": "cocok dengan lebih dari satu kelurahan. Tulis nama lengkapnya",
    "not-in-kecamatan": "bukan bagian dari kecamatan yang tertulis",
    "in-the-future": "tanggalnya masih di depan. Periksa tahunnya",
    "too-long-ago": "terlalu lama. Periksa tahunnya",
    "end-before-start": "lebih awal dari tanggal mulai",
    "not-a-sex": "tulis L atau P",
    "not-a-month": "bukan bulan. Tulis seperti 11-2026",
    "not-an-amount": "bukan jumlah rupiah",
    "not-11-digits": "harus 11 angka",
    "not-a-name": "bukan nama orang",
    "too-long": "terlalu panjang",
    "no-answer": "belum ada jawaban: tidak ada nomor KPJ, dan tidak tertulis ditolak",
    "answer-contradicts": "tertulis ditolak, tetapi ada nomor KPJ-nya",
    "other-month": "bulannya berbeda dari pembayaran yang dipilih",
    "other-year": "bukan tahun yang dipilih. Periksa pilihan tahunnya; tahun baru dibuka dulu di 🗓 Tahun program",
    "period-missing": "masa perlindungan tidak tertulis. Isi tanggal mulai dan akhirnya, atau catat dulu bulan yang dibayar di 🗓 Tahun program",
    "kpj-taken": "nomor ini sudah milik orang lain",
    "sector-missing": "pekerjaannya bukan nelayan, petani, atau usaha kecil",
    "other": "tidak bisa dibaca"
  },
  "button": "📥 Masukkan daftar",
  "payment": "Pembayaran",
  "paymentOne": "{{month}} · bukti {{proof}} · {{people}} orang",
  "noPayment": "Catat dulu pembayarannya di obrolan: /petugas, lalu 💰 Catat pembayaran iuran."
},
  lists: {
  "list": {
    "members": "Daftar peserta",
    "payments": "Pembayaran satu bulan",
    "answers": "Jawaban BPJS",
    "approved": "Usulan yang disetujui",
    "renewals": "Peserta tahun lalu",
    "slips": "Kertas kode peserta"
  },
  "commands": {
    "impor": "Memasukkan daftar (Excel)",
    "ekspor": "Mengambil daftar (Excel)"
  },
  "chat": {
    "import": "📥 <b>Memasukkan daftar</b>\n\nDaftar tidak dikirim di obrolan ini, karena berisi NIK lengkap. Anda akan mendapat tautan ke halaman Lindung sendiri.\n\nDaftar apa?",
    "export": "📤 <b>Mengambil daftar</b>\n\nDaftar tidak dikirim di obrolan ini, karena berisi NIK lengkap. Anda akan mendapat tautan ke halaman Lindung sendiri, dan mengunduhnya di sana.\n\nDaftar apa?",
    "exportButton": "📤 Ambil daftar",
    "link": "🔗 <b>{{list}}</b>\n\nTekan tombol di bawah. Lebih mudah di komputer: salin tautannya ke sana.\n\n• Hanya bisa dibuka <b>satu kali</b>, di satu peramban (browser)\n• Halamannya berlaku sampai <b>{{until}}</b>\n• PIN Lindung Anda ditanya di sana\n\nJangan teruskan tautan ini kepada siapa pun.",
    "open": "🔗 Buka halaman",
    "copy": "📋 Salin tautan",
    "again": "↩️ Daftar lain",
    "noAddress": "Halaman untuk daftar belum bisa dibuka: server Lindung belum punya alamat di internet.\n\nMinta pengelola server mengisi <code>PUBLIC_URL</code> dan <code>WEBHOOK_SECRET</code> (lihat .env.example), lalu menyalakan ulang Lindung."
  },
  "page": {
    "house": "Lindung, Kota Probolinggo",
    "until": "Halaman ini berlaku sampai {{until}}.",
    "opening": "Membuka halaman …",
    "openingLink": "Tekan di sini bila halaman tidak terbuka sendiri",
    "titleImport": "Memasukkan: {{list}}",
    "titleExport": "Mengambil: {{list}}",
    "needed": "wajib",
    "optional": "boleh kosong",
    "either": "salah satu wajib"
  },
  "pin": {
    "ask": "Ketik PIN Lindung Anda (6 angka)",
    "why": "Supaya hanya Anda yang bisa membuka halaman ini, juga bila orang lain mendapat tautannya.",
    "send": "Lanjut",
    "wrong": "PIN salah. Sisa {{left}} kali coba.",
    "blocked": "PIN salah terlalu sering. Coba lagi setelah {{until}}. Admin sudah dikabari.",
    "none": "Anda belum punya PIN. Buat dulu di obrolan: /petugas, lalu kembali ke halaman ini."
  },
  "upload": {
    "head": "Berkas yang diterima",
    "kinds": "Excel (.xlsx) atau CSV (.csv), paling besar {{mb}} MB. Baris pertama berisi nama kolom; urutannya bebas.",
    "nik": "NIK harus tersimpan sebagai teks. Bila Excel menampilkan 3,57401E+15, beberapa angkanya sudah hilang.",
    "columns": "Kolom",
    "sample": "Contoh baris",
    "file": "Pilih berkas",
    "send": "Unggah dan periksa",
    "checkedFirst": "Semua baris diperiksa dulu. Belum ada yang disimpan sebelum Anda menyetujuinya.",
    "noFile": "Belum ada berkas yang dipilih. Pilih berkasnya, lalu tekan Unggah.",
    "tooLarge": "Berkas lebih besar dari {{mb}} MB. Bagi menjadi beberapa berkas, lalu unggah satu per satu.",
    "brokenOff": "Berkas belum terkirim utuh. Coba unggah sekali lagi.",
    "pick": "— Pilih —",
    "choose": "Pilih salah satu dari daftar.",
    "running": "Berkas sebelumnya masih dikerjakan. Tunggu sampai selesai."
  },
  "export": {
    "start": "Buat berkas",
    "about": "Berkas dibuat di server ini, lalu bisa diunduh satu kali.",
    "step": "Menulis baris",
    "rows": "Baris",
    "gone": "Pilihan itu sudah tidak ada, mungkin karena petugas lain lebih dulu. Pilih sekali lagi.",
    "trouble": "Ada gangguan di tempat kami. Coba buat sekali lagi."
  },
  "progress": {
    "head": "Sedang dikerjakan",
    "of": "{{step}}: {{done}} dari {{of}}",
    "done": "{{step}}: {{done}}",
    "wait": "Halaman ini diperbarui sendiri setiap beberapa detik. Pekerjaan tetap berjalan walau halaman ditutup.",
    "refresh": "Perbarui sekarang"
  },
  "asking": {
    "head": "Periksa dulu, belum ada yang disimpan",
    "columns": "Kolom berkas dibaca sebagai",
    "column": "Kolom di berkas",
    "means": "Dibaca sebagai",
    "ignored": "tidak dipakai",
    "yes": "Ya, simpan baris yang benar",
    "no": "Batal, unggah berkas lain"
  },
  "result": {
    "head": "Selesai",
    "failed": "Berkas tidak bisa diproses",
    "failedExport": "Berkas tidak bisa dibuat",
    "errors": "Baris yang salah bisa diunduh, dengan keterangan di samping setiap baris.",
    "download": "Unduh berkas",
    "downloadErrors": "Unduh baris yang salah",
    "once": "Hanya bisa diunduh satu kali.",
    "taken": "Berkas sudah diunduh. Lihat folder Unduhan (Downloads) di komputer Anda.",
    "gone": "Berkas tidak ada lagi. Minta tautan baru di obrolan.",
    "another": "Unggah berkas lain",
    "again": "Buat sekali lagi"
  },
  "refused": {
    "head": "Halaman tidak bisa dibuka",
    "notTaken": "Belum berhasil",
    "unknown": "Tautan ini tidak dikenal, atau sudah dibuka di peramban (browser) lain.",
    "used": "Tautan ini sudah pernah dibuka, dan hanya berlaku satu kali. Bila bukan Anda yang membukanya, beri tahu admin.",
    "expired": "Waktu 15 menit sudah habis. Yang sudah Anda setujui tetap diselesaikan.",
    "void": "Tautan ini tidak berlaku lagi.",
    "form": "Halaman ini sudah lama terbuka, atau dikirim dari tempat lain. Muat ulang halamannya, lalu coba lagi.",
    "notFound": "Halaman ini tidak ada.",
    "trouble": "Ada gangguan di server. Coba lagi sebentar lagi.",
    "next": "Minta tautan baru di obrolan Telegram: /impor atau /ekspor.",
    "back": "Kembali"
  },
  "column": {
    "nik": "NIK",
    "name": "Nama",
    "birthDate": "Tanggal lahir",
    "sector": "Sektor",
    "kelurahan": "Kelurahan",
    "address": "Alamat",
    "phone": "No. HP",
    "kpj": "No. KPJ",
    "from": "Mulai",
    "to": "Sampai",
    "answer": "Status",
    "reason": "Keterangan"
  }
},
  member: {
  "link": "🛡 Saya sudah jadi peserta",
  "linkAnother": "🔗 Hubungkan peserta lain",
  "one": "🛡 {{name}} · peserta",
  "title": "<b>{{name}}</b>\n🛡 Peserta BPJS Ketenagakerjaan {{year}}: <b>kecelakaan kerja (JKK)</b> dan <b>kematian (JKM)</b>, dibayari pemkot",
  "kpj": "Nomor kartu (KPJ): <code>{{kpj}}</code>",
  "noKpj": "Nomor kartu (KPJ): belum tercatat",
  "period": "Masa: {{period}}",
  "nextPeriod": "Masa berikutnya: {{period}}",
  "dates": "{{from}} – {{to}}",
  "noDates": "belum tercatat",
  "paid": "Iuran tercatat: <b>{{months}} bulan</b>, sampai {{until}}",
  "noPayments": "Iuran: belum tercatat di sini",
  "gap": "⚠️ Ada jeda {{months}} bulan yang tidak tercatat ({{from}} – {{to}}). Apakah hitungan iurannya mulai dari awal lagi, <b>perlu dipastikan BPJS</b>. Jangan anggap hangus.",
  "over": "⛔ Perlindungan ini <b>sudah berakhir</b>. Yang baru belum tercatat di sini.",
  "notYet": "⏳ Perlindungan <b>mulai {{from}}</b>. Sebelum tanggal itu belum berlaku.",
  "now": {
    "paid": "✅ Bulan ini tercatat <b>sudah dibayar</b>.",
    "not-known": "Pembayaran bulan ini belum tercatat di sini. Itu <b>belum tentu belum dibayar</b>; Bapak/Ibu tidak perlu membayar sendiri.",
    "maybe-inactive": "Sudah lebih dari tiga bulan tidak ada pembayaran yang tercatat. Apakah masih aktif, <b>hanya BPJS yang bisa memastikan</b>: tanya petugas, atau telepon 175.",
    "nothing-known": "Itu <b>belum tentu belum dibayar</b>; Bapak/Ibu tidak perlu membayar sendiri. Kalau ragu, tanya petugas."
  },
  "linkForm": {
    "title": "Menghubungkan akun",
    "intro": "Supaya data Bapak/Ibu tidak dibaca orang lain, kami pastikan dulu bahwa ini Bapak/Ibu.",
    "how": {
      "ask": "Mau pakai cara yang mana?",
      "help": "Kode ada di kertas dari petugas, berisi 8 huruf dan angka. Kalau tidak punya, pakai nomor HP yang tercatat di kantor.",
      "code": "🔢 Saya punya kode petugas",
      "phone": "📱 Pakai nomor HP saya",
      "none": "Saya tidak punya keduanya"
    },
    "code": {
      "ask": "Ketik <b>kode</b> 8 huruf dan angka dari kertas petugas.",
      "help": "Huruf besar atau kecil sama saja. Kode hanya bisa dipakai satu kali, dan berlaku 30 hari.",
      "wrong": "Kode terdiri dari 8 huruf dan angka. Lihat lagi di kertasnya."
    },
    "phone": {
      "ask": "Tekan tombol <b>📱 Kirim nomor HP akun ini</b> di bawah.",
      "help": "Nomornya harus sama dengan yang tercatat di kantor. Nomor yang diketik tidak bisa dipakai, supaya tidak ada yang memakai nomor orang lain."
    },
    "birthDate": {
      "ask": "Tanggal lahir menurut KTP? Contoh: 12-3-1970",
      "help": "Tulis tanggal, bulan, dan tahun."
    },
    "none": "Tidak apa-apa. Minta <b>kode</b> ke petugas: bawa KTP ke kantor atau ke petugas kelurahan. Kodenya gratis.",
    "notRight": "Belum cocok dengan catatan kantor. Bisa coba {{left}} kali lagi hari ini.\n\nKalau belum berhasil, minta kode ke petugas dengan membawa KTP.",
    "tooMany": "Sudah terlalu sering dicoba hari ini. Coba lagi besok, atau minta kode ke petugas dengan membawa KTP."
  },
  "linked": {
    "menu": "✅ Akun sudah terhubung.",
    "done": "🔗 Akun ini sekarang terhubung dengan <b>{{name}}</b>.",
    "see": "🛡 Lihat kepesertaan",
    "cut": "🔗 Hubungan akun ini dengan data peserta diputus, karena dihubungkan ke akun lain. Kalau itu bukan Bapak/Ibu, segera ke kantor dengan membawa KTP."
  },
  "office": {
    "title": "🛡 <b>{{name}}</b>\nTerdaftar di daftar peserta.",
    "linked": "Akun Telegram: <b>terhubung</b>",
    "notLinked": "Akun Telegram: belum terhubung",
    "makeCode": "🔑 Buat kode penghubung",
    "cut": "✂️ Putuskan HP lama",
    "code": "🔑 Kode untuk <b>{{name}}</b>:\n\n<code>{{code}}</code>\n\nSatu kali pakai, sampai {{until}}. Di bot: <b>Sampai mana?</b>, lalu <b>🛡 Saya sudah jadi peserta</b>.\n\nPastikan orangnya sesuai KTP. Kode lama tidak berlaku lagi. Pesan ini hilang sesudah 15 menit.",
    "wasCut": "✂️ HP lama sudah diputus. Nomornya dan kertas kode yang lama tidak bisa menghubungkan lagi: buatkan kode baru.",
    "notCut": "Tidak ada HP yang terhubung.",
    "see": "🛡 Peserta: {{name}}"
  },
  "payment": {
    "button": "💰 Catat pembayaran iuran",
    "title": "Pembayaran iuran",
    "intro": "💰 Catat pembayaran iuran pemkot untuk satu bulan. Daftar orangnya dimasukkan sesudah ini lewat 📥 Masukkan daftar.",
    "month": {
      "ask": "Iuran <b>bulan apa</b>? Contoh: November 2026",
      "label": "Bulan",
      "wrong": "Tulis bulan dan tahun, misalnya November 2026 atau 11-2026."
    },
    "people": {
      "ask": "Untuk <b>berapa orang</b>?",
      "label": "Jumlah orang",
      "wrong": "Tulis jumlah orang dengan angka, misalnya 11.023."
    },
    "amount": {
      "ask": "Berapa <b>rupiah</b> seluruhnya?",
      "label": "Jumlah",
      "wrong": "Tulis jumlah rupiah dengan angka, misalnya 185.186.400.",
      "differs": "{{people}} orang × {{tariff}} = <b>{{expected}}</b>, berbeda dari {{amount}}. Sudah benar?"
    },
    "proof": {
      "ask": "Nomor <b>bukti bayar</b>?",
      "label": "Nomor bukti"
    },
    "paidOn": {
      "ask": "Dibayar <b>tanggal berapa</b>?",
      "label": "Tanggal bayar"
    },
    "done": "💰 Tercatat: iuran {{month}}, {{people}} orang, {{amount}}.\n\nSekarang masukkan daftar orangnya, supaya bulan ini tercatat pada setiap orang.",
    "known": "Pembayaran dengan bukti dan bulan ini sudah tercatat. Tidak ada yang diubah."
  },
  "told": {
    "see": "🛡 Lihat kepesertaan"
  }
},
  menu: {
  "check": "Bisa ikut?",
  "register": "Daftar",
  "status": "Sampai mana?",
  "heirs": "Ada yang meninggal / kecelakaan",
  "ask": "Tanya petugas",
  "placeholder": "Pilih tombol di bawah",
  "welcome": "Selamat datang di <b>Lindung</b>, layanan Pemerintah Kota Probolinggo.\n\nPemkot membayarkan BPJS Ketenagakerjaan untuk nelayan, petani, dan usaha kecil yang memenuhi syarat. Ini perlindungan kalau celaka saat bekerja atau meninggal dunia.\n\nGratis. Petugas tidak meminta OTP, PIN, atau uang.\n\nMau apa hari ini? Tekan salah satu tombol di bawah.",
  "again": "Mau apa? Tekan salah satu tombol di bawah.",
  "notUnderstood": "Maaf, kami belum mengerti. Tekan salah satu tombol di bawah, atau ketik /bantuan.",
  "formOpen": "{{title}} masih terbuka.",
  "goOn": "➡️ Teruskan mengisi",
  "oldButton": "Tombol ini sudah tidak berlaku.",
  "group": "Data pribadi tidak dibahas di grup. Silakan buka obrolan pribadi dengan bot ini.",
  "openPrivate": "Buka obrolan pribadi",
  "sorry": "Maaf, ada gangguan di tempat kami. Pesan Bapak/Ibu sudah kami simpan dan akan kami baca sebentar lagi. Tidak perlu dikirim ulang.",
  "tooMany": "Terlalu sering ditekan. Coba lagi beberapa menit lagi, ya.",
  "program": "ℹ️ Tentang program",
  "commands": {
    "mulai": "Menu utama",
    "cek": "Bisa ikut?",
    "daftar": "Daftar",
    "status": "Sampai mana?",
    "bantuan": "Cara pakai",
    "batal": "Tutup formulir",
    "petugas": "Meja petugas"
  },
  "description": "Layanan Pemerintah Kota Probolinggo: BPJS Ketenagakerjaan untuk nelayan, petani, dan usaha kecil yang memenuhi syarat, dibayarkan pemkot.\n\nDi sini Bapak/Ibu bisa melihat apakah bisa ikut, mendaftar, dan melihat sampai mana pendaftarannya.\n\nGratis. Petugas tidak meminta OTP, PIN, atau uang.",
  "shortDescription": "BPJS Ketenagakerjaan dari Pemkot Probolinggo untuk nelayan, petani, dan usaha kecil. Gratis.",
  "desk": "🏠 Meja petugas",
  "public": "☰ Menu warga",
  "backToDesk": "Kembali ke meja petugas: ketik /petugas"
},
  notice: {
  "approved": "<b>{{name}}</b>\n\n✅ Usulan nomor <code>{{number}}</code> <b>disetujui petugas</b>.\n\n<b>Belum terlindungi.</b> Masih menunggu tiga hal: ditetapkan Wali Kota, didaftarkan ke BPJS, dan iuran (pembayaran bulanan) pertama dibayar. Tanggalnya belum dapat dipastikan; kami kabari.",
  "returned": "<b>{{name}}</b>\n\n✏️ Usulan nomor <code>{{number}}</code> <b>perlu diperbaiki</b>.\n\n{{reason}}\n\nTekan tombol di bawah. Hanya bagian itu yang ditanyakan lagi.",
  "rejected": "<b>{{name}}</b>\n\nMohon maaf, usulan nomor <code>{{number}}</code> <b>belum bisa disetujui</b>.\n\n{{reason}}\n\nKalau menurut Bapak/Ibu ini keliru, tanyakan ke petugas dan sebutkan nomornya.",
  "waitingList": "<b>{{name}}</b>\n\nUsulan nomor <code>{{number}}</code> <b>masuk daftar tunggu</b>: menunggu ada tempat. Belum terlindungi. Siapa yang didahulukan ditentukan kantor. Bapak/Ibu tidak perlu mendaftar lagi.",
  "note": "Pesan petugas: <i>{{note}}</i>",
  "nikFiled": "<b>{{name}}</b>\n\n⚠️ Ada akun lain yang mengirim pendaftaran dengan NIK ini. Pendaftaran Bapak/Ibu nomor <code>{{number}}</code> tetap ada. Kalau itu bukan keluarga yang membantu, tanyakan ke petugas.",
  "consentGiven": "<b>{{name}}</b>\n\n🖐 Sudah menyetujui pendaftaran nomor <code>{{number}}</code>. Terima kasih sudah membantu.",
  "consentRefused": "<b>{{name}}</b>\n\nOrangnya <b>tidak menyetujui</b> usulan nomor <code>{{number}}</code>, jadi usulan itu tidak bisa disetujui petugas. Kalau salah paham, ajak orangnya ke kantor; kalau tidak, tarik saja usulannya lewat tombol di bawah.",
  "mend": "✏️ Perbaiki sekarang",
  "see": "📄 Lihat sampai mana",
  "placeFreed": "<b>{{name}}</b>\n\nAda tempat kosong. Usulan nomor <code>{{number}}</code> keluar dari daftar tunggu dan <b>diperiksa petugas</b>, paling lambat {{due}}.\n\nMasih usulan, belum terlindungi. Bapak/Ibu tidak perlu mengirim apa-apa.",
  "decreed": "<b>{{name}}</b>\n\n✅ Usulan nomor <code>{{number}}</code> sudah <b>ditetapkan Wali Kota</b>.\n\n<b>Belum terlindungi.</b> Masih menunggu dua hal: didaftarkan ke BPJS, dan iuran (pembayaran bulanan) pertama dibayar. Kami kabari.",
  "activeAhead": "<b>{{name}}</b>\n\n🛡 <b>Sudah diterima</b> BPJS Ketenagakerjaan. Terlindungi (kecelakaan kerja dan kematian) <b>mulai {{from}}</b> sampai {{to}}; sebelum itu belum. Iurannya dibayar pemkot.\n\nKalau celaka saat bekerja dalam masa itu: berobat dulu, lalu kabari petugas dalam 2 hari.",
  "active": "<b>{{name}}</b>\n\n🛡 <b>Sudah terlindungi</b> BPJS Ketenagakerjaan (kecelakaan kerja dan kematian), dari {{from}} sampai {{to}}. Iurannya dibayar pemkot.\n\nKalau celaka saat bekerja: berobat dulu, lalu kabari petugas dalam 2 hari.",
  "ended": "<b>{{name}}</b>\n\nPerlindungan nomor <code>{{number}}</code> <b>berakhir</b> pada {{date}}.\n\n{{reason}}\n\nKalau menurut Bapak/Ibu ini keliru, tanyakan ke petugas."
},
  pages: {
  "help": "<b>Cara pakai</b>\n\n• <b>Bisa ikut?</b>: beberapa pertanyaan, jawabannya langsung terlihat.\n• <b>Daftar</b>: kira-kira 10 menit. Boleh berhenti dan diteruskan besok.\n• <b>Sampai mana?</b>: melihat pendaftaran yang sudah dikirim.\n• <b>Ada yang meninggal / kecelakaan</b>: apa yang harus dilakukan keluarga.\n• <b>Tanya petugas</b>: alamat dan telepon kantor.\n\nTombol boleh ditekan, jawaban boleh diketik. Untuk berhenti di tengah formulir, ketik /batal.\n\nIni bukan bansos: tidak ada uang yang dibagikan. Pemkot membayarkan iuran (pembayaran bulanan) BPJS Ketenagakerjaan.",
  "officeAddress": "📍 {{address}}",
  "officeHours": "🕗 {{hours}}",
  "officePhone": "☎️ {{phone}}",
  "officeNotSet": "Alamat dan telepon kantor segera kami umumkan di sini. Sementara ini, tanyakan di kantor kelurahan.",
  "adminNotSet": "<i>Hanya terlihat admin: nama, alamat, jam buka, dan telepon kantor belum diisi.</i>",
  "ask": "<b>Tanya petugas</b>\n\nTelepon atau datang ke kantor. Sebutkan nomor pendaftaran kalau sudah punya.\n\n{{office}}\n\nUntuk bertanya sudah terdaftar atau belum, atau soal santunan: telepon BPJS Ketenagakerjaan <b>175</b>.\n\nGratis. Petugas tidak meminta OTP, PIN, atau uang.",
  "program": "<b>Tentang program</b>\n\n<b>Siapa yang membayar?</b>\nPemerintah Kota Probolinggo, dari dana cukai tembakau (DBHCHT): {{monthly}} per orang per bulan. Bapak/Ibu tidak membayar.\n\n<b>Apa yang didapat peserta aktif?</b>\n• JKK (Jaminan Kecelakaan Kerja): biaya berobat kalau celaka karena kerja. Kalau meninggal karena kecelakaan kerja, santunan {{jkk}} untuk keluarga.\n• JKM (Jaminan Kematian): kalau meninggal karena sebab lain, santunan {{jkm}}. Kalau belum tiga bulan terdaftar, hanya biaya pemakaman {{jkmShort}}.\n\nBesarnya menurut aturan. Yang memutuskan BPJS Ketenagakerjaan.\n\n<b>Tidak termasuk:</b> JHT (tabungan hari tua), pensiun, dan BPJS Kesehatan.\n\n<b>Sudah berapa orang?</b>\n{{covered}} orang pada {{date}}: {{fishers}} nelayan, {{farmers}} petani, {{msme}} usaha kecil.\n\nBot resmi hanya @{{bot}}.\nGratis. Petugas tidak meminta OTP, PIN, atau uang.\n\n{{office}}",
  "heirs": "<b>Ada yang meninggal atau kecelakaan</b>\n\nKami turut berduka dan prihatin. Ini langkah-langkah untuk keluarga.\n\n<b>Meninggal dunia</b>\n1. Minta surat kematian dari kelurahan atau rumah sakit, lalu akta kematian di Dukcapil (kantor KTP).\n2. Siapkan KTP almarhum, KTP ahli waris (keluarga yang berhak), KK, buku nikah, surat keterangan ahli waris, buku rekening, dan kartu BPJS Ketenagakerjaan kalau ada.\n3. Datang ke kantor BPJS Ketenagakerjaan atau kantor kami.\n\n<b>Celaka atau meninggal karena kerja</b> (juga di laut, atau di jalan berangkat dan pulang kerja)\n1. Tolong orangnya dulu: ke rumah sakit atau puskesmas.\n2. Lapor ke BPJS Ketenagakerjaan dalam 2 × 24 jam: telepon <b>175</b>.\nKalau hilang di laut, minta juga surat keterangan hilang dari Basarnas.\n\n<b>Santunan kalau almarhum peserta aktif</b>\n• karena kecelakaan kerja: {{jkk}}\n• karena sebab lain: {{jkm}}. Kalau belum tiga bulan terdaftar, biaya pemakaman {{jkmShort}}.\n\nYang memutuskan BPJS Ketenagakerjaan. Kalau iuran (pembayaran bulanan) sempat putus, jangan anggap hangus: lapor dulu.\n\nMengurusnya <b>gratis</b>. Jangan beri KTP, OTP, atau uang kepada calo.\n\n{{office}}",
  "officeSomewhere": "alamatnya tanyakan di kelurahan"
},
  people: {
  "button": "👥 Petugas",
  "role": {
    "admin": "Admin",
    "verifikator": "Verifikator",
    "pendamping": "Pendamping",
    "pimpinan": "Pimpinan"
  },
  "may": {
    "admin": "mengatur petugas dan hari libur, memeriksa dan memutuskan pendaftaran",
    "verifikator": "memeriksa dan memutuskan pendaftaran seluruh kota",
    "pendamping": "mendaftarkan warga dan menyampaikan kabar langsung, di kelurahannya sendiri",
    "pimpinan": "melihat angka saja, tanpa nama warga"
  },
  "roleIn": "{{role}} (Kel. {{areas}})",
  "roleInMany": "{{role}} (Kel. {{areas}}, dan {{more}} lagi)",
  "lock": "🔒 Kunci akun",
  "unlock": "🔓 Buka kunci",
  "seePerson": "👤 Lihat orangnya",
  "list": {
    "button": "👥 Semua petugas",
    "title": "<b>Petugas kantor: {{count}} orang</b>",
    "person": "{{n}}. <b>{{name}}</b> · {{place}}",
    "you": "Anda",
    "locked": "🔒 terkunci",
    "noInvitations": "Tidak ada undangan yang masih terbuka.",
    "invitations": "<b>Undangan yang masih terbuka</b>",
    "invitation": "✉️ {{place}}, dari {{by}}, berlaku sampai {{until}}",
    "moreInvitations": "… dan {{n}} undangan lagi",
    "next": "Tekan nama untuk melihat atau mengatur orangnya.",
    "revoke": "✖️ Batalkan: {{role}}, s.d. {{until}}",
    "invite": "➕ Undang petugas",
    "before": "⬅️ Sebelumnya",
    "after": "Berikutnya ➡️"
  },
  "revoked": "✅ Undangan dibatalkan. Tautannya tidak bisa dipakai lagi.",
  "notOpen": "Undangan itu sudah dipakai, dibatalkan, atau lewat waktunya.",
  "person": {
    "title": "👤 <b>{{name}}</b>",
    "titleSelf": "👤 <b>{{name}}</b> (Anda)",
    "locked": "🔒 <b>Akun ini terkunci</b>: tidak bisa membuka meja petugas dan berkas warga.",
    "role": "Peran: <b>{{role}}</b>, {{may}}",
    "areas": "Kelurahan: <b>{{areas}}</b>",
    "since": "Petugas sejak {{date}}",
    "pin": "PIN: sudah dibuat",
    "noPin": "PIN: belum dibuat, akan diminta saat pertama kali diperlukan",
    "changeRole": "🔁 Ganti peran",
    "changeAreas": "📍 Ganti kelurahan",
    "resetPin": "🔑 Hapus PIN (lupa PIN)",
    "ownPin": "🔑 Ganti PIN saya",
    "remove": "🚪 Keluarkan",
    "leave": "🚪 Berhenti jadi petugas",
    "makePin": "🔑 Buat PIN saya",
    "looked": "Satu jam terakhir: membuka {{files}} berkas warga (biasanya paling banyak {{usual}})",
    "lockedBy": "Dikunci oleh {{by}}, {{at}}.",
    "lockedByYou": "Anda"
  },
  "done": {
    "locked": "🔒 Akun <b>{{name}}</b> terkunci. Dari akun itu tidak ada lagi yang bisa dibuka atau diputuskan.\n\nBerkas yang dipegangnya kembali ke antrean. Keputusannya yang belum dikirim dan undangannya dibatalkan. Berkas dan dokumen warga dihapus dari obrolannya, formulir warga yang sedang diisinya ditutup.\n\nSalah tekan? Tekan <b>🔓 Buka kunci</b>.",
    "unlocked": "🔓 Akun <b>{{name}}</b> sudah dibuka. Ia bisa bekerja lagi.",
    "pinReset": "🔑 PIN <b>{{name}}</b> dihapus. Ia diminta membuat PIN baru saat PIN diperlukan.",
    "removed": "🚪 <b>{{name}}</b> bukan petugas lagi. Berkas yang dipegangnya kembali ke antrean.",
    "left": "🚪 Anda bukan petugas lagi. Terima kasih atas kerja Anda. Untuk kembali, minta undangan kepada admin.",
    "role": "✅ <b>{{name}}</b> sekarang <b>{{place}}</b>. Langsung berlaku."
  },
  "remove": {
    "ask": "Keluarkan <b>{{name}}</b> dari petugas?\n\nIa langsung tidak bisa membuka meja petugas. Catatan pekerjaannya tetap ada. Untuk kembali, ia perlu undangan baru.",
    "askSelf": "<b>{{name}}</b>, ini akun Anda sendiri. Berhenti jadi petugas?\n\nAnda langsung tidak bisa membuka meja petugas. Untuk kembali, Anda perlu undangan dari admin lain.",
    "yes": "🚪 Ya, keluarkan",
    "yesSelf": "🚪 Ya, saya berhenti",
    "no": "⬅️ Tidak jadi"
  },
  "refused": {
    "not-found": "Orang ini bukan petugas lagi.",
    "last-admin": "Belum bisa: ini admin terakhir yang aktif. Tanpa admin, tidak ada yang bisa mengundang petugas atau membuka kunci akun.\n\nUndang dulu admin lain. Setelah ia bergabung, coba lagi.",
    "oneself": "Akun sendiri tidak bisa dikunci dari sini. Kalau HP Anda hilang, minta admin lain menguncinya."
  },
  "nothingChanged": "Belum ada yang berubah.",
  "roleForm": {
    "title": "Ganti peran",
    "intro": "Mengganti peran <b>{{name}}</b>.\nSekarang: {{place}}.",
    "introSelf": "<b>{{name}}</b>, ini peran Anda sendiri. Sekarang: {{place}}.\n\nKalau Anda bukan admin lagi, hanya admin lain yang bisa mengembalikannya.",
    "ask": "Pilih <b>perannya</b>:",
    "line": "{{n}}. <b>{{role}}</b>: {{may}}",
    "label": "Peran",
    "help": "Peran menentukan apa yang bisa dibuka dan dilakukan. Peran bisa diganti kapan saja."
  },
  "areasForm": {
    "ask": "<b>Kelurahan</b> mana saja? Kalau lebih dari satu, pisahkan dengan koma.\n\nContoh: <b>Mayangan, Jati</b>",
    "help": "Pendamping hanya melihat dan mendaftarkan warga kelurahan ini. Daftar kelurahan:\n\n{{list}}",
    "line": "<b>{{kecamatan}}</b>: {{kelurahan}}",
    "none": "Ketik paling sedikit satu kelurahan, misalnya <b>Mayangan</b>.",
    "unknown": "Kelurahan ini tidak ada di Kota Probolinggo: <b>{{names}}</b>. Ketik lagi semuanya, pisahkan dengan koma. Daftarnya ada di ❓ Bantuan."
  },
  "invite": {
    "title": "Undangan petugas",
    "intro": "➕ <b>Undang petugas</b>\n\nSetelah ini Anda mendapat tautan untuk dikirim kepada orangnya.",
    "done": "✅ Undangan dibuat.",
    "made": "✉️ Undangan menjadi <b>{{place}}</b>\n\nKirim tautan ini kepada orangnya saja. Siapa yang lebih dulu memakainya, dialah yang menjadi petugas:\n\n{{link}}\n\nBerlaku sampai <b>{{until}}</b>, untuk satu orang. Anda dikabari setelah ia bergabung. Salah orang atau salah peran? Tekan <b>✖️ Batalkan undangan ini</b>.",
    "share": "📤 Kirim lewat Telegram",
    "copy": "📋 Salin tautan",
    "revoke": "✖️ Batalkan undangan ini",
    "shareText": "Undangan menjadi {{place}} di Lindung, Pemerintah Kota Probolinggo. Berlaku 24 jam, untuk satu orang. Tekan tautannya, lalu tekan Mulai."
  },
  "join": {
    "title": "Bergabung sebagai petugas",
    "offer": "👋 <b>{{by}}</b> mengundang Anda menjadi <b>{{place}}</b> di Lindung, layanan BPJS Ketenagakerjaan Pemerintah Kota Probolinggo.\n\nTugasnya: {{may}}.",
    "instead": "Sekarang Anda <b>{{place}}</b>. Kalau diteruskan, peran itu diganti.",
    "next": "Jawab pertanyaan di bawah ini untuk bergabung.",
    "newPin": "Anda juga membuat PIN <b>baru</b>, khusus untuk Lindung.",
    "notYou": "Bukan Anda yang dimaksud? Tekan <b>✖️ Tutup formulir</b>.",
    "name": {
      "ask": "Siapa <b>nama</b> Anda? Nama ini dilihat sesama petugas.",
      "help": "Ketik nama yang dikenal rekan kerja, misalnya <b>Rina Wulandari</b>. Warga tidak melihat nama ini."
    },
    "joined": "🎉 Selamat bergabung! Anda sekarang <b>{{place}}</b>.\n\nYang bisa Anda lakukan: {{may}}.",
    "start": "Untuk mulai, tekan tombol ini. Lain kali cukup ketik /petugas.",
    "refused": {
      "unknown": "Tautan ini tidak kami kenal. Mungkin terpotong saat disalin. Minta admin mengirim tautannya lagi.",
      "used": "Undangan ini sudah dipakai. Satu undangan hanya untuk satu orang. Kalau Anda yang dimaksud, minta undangan baru kepada admin.",
      "usedByYou": "Undangan ini sudah dipakai, dan Anda sudah menjadi petugas: <b>{{place}}</b>.",
      "revoked": "Undangan ini sudah dibatalkan. Kalau Anda masih diharapkan bergabung, minta undangan baru kepada admin.",
      "expired": "Undangan ini sudah lewat 24 jam. Minta undangan baru kepada admin.",
      "own": "Ini undangan yang Anda buat sendiri. Kirim tautannya kepada orang yang Anda undang; biar ia yang membukanya.",
      "account-locked": "Akun petugas Anda sedang dikunci, jadi undangan ini belum bisa dipakai. Hubungi admin.",
      "last-admin": "Anda admin terakhir yang aktif, jadi peran Anda belum bisa diganti. Undang dulu admin lain, lalu buka tautan ini lagi."
    }
  },
  "introduce": {
    "title": "Perkenalan petugas",
    "intro": "👋 Selamat datang di meja petugas. Sebelum mulai, kenalkan diri dulu: nama Anda, dan PIN <b>baru</b> khusus untuk Lindung kalau belum ada."
  },
  "told": {
    "manyFiles": "🚨 <b>{{name}}</b> membuka {{files}} berkas pribadi dalam satu jam. Mungkin sedang ramai, mungkin akunnya dipakai orang lain.\n\nTelepon orangnya. Tidak tersambung, atau jawabannya tidak wajar? Tekan <b>🔒 Kunci akun</b>: langsung tertutup, tidak ada pekerjaan yang hilang, dan bisa dibuka lagi kapan saja.",
    "pinGuessed": "🚨 PIN <b>{{name}}</b> salah diketik 5 kali. PIN-nya sekarang tertutup 15 menit, jadi tidak ada yang terbuka dengannya.\n\nTelepon orangnya. HP-nya hilang, atau bukan ia yang mengetik? Tekan <b>🔒 Kunci akun</b>: bisa dibuka lagi kapan saja. Hanya lupa PIN? Tekan <b>👤 Lihat orangnya</b>, lalu <b>🔑 Hapus PIN</b>.",
    "colleagueLocked": "🔒 <b>{{by}}</b> mengunci akun <b>{{name}}</b>.\n\nTerasa janggal? Telepon {{by}} dulu. Mungkin HP-nya yang dicuri: tekan <b>🔒 Kunci akun</b> untuk menutup akun {{by}}.",
    "joined": "👥 <b>{{name}}</b> sudah bergabung lewat undangan Anda, sebagai <b>{{place}}</b>.\n\nBukan orang yang Anda undang? Tekan <b>🔒 Kunci akun</b>.",
    "joinedByAnother": "👥 <b>{{name}}</b> sudah bergabung sebagai <b>{{place}}</b>, diundang <b>{{by}}</b>.\n\nTidak Anda ketahui? Telepon {{by}}. Bukan ia yang mengundang? Tekan <b>🔒 Kunci akun</b>.",
    "unlocked": "🔓 Akun Anda sudah dibuka lagi. Untuk mulai, tekan <b>🏠 Meja petugas</b> di bawah."
  },
  "formsClosed": "Formulir warga yang belum Anda kirim ditutup dan isinya dihapus, karena tugas Anda berubah.",
  "find": {
    "one": "{{number}} · {{status}}",
    "several": "Ada {{n}} usulan dengan NIK itu. Buka yang mana?",
    "none": "Tidak ada usulan dengan NIK itu yang bisa Anda buka. Cocokkan lagi angkanya dengan KTP.\n\nNIK yang Anda ketik sudah dihapus dari obrolan.",
    "tooMany": "Anda sudah mencari {{most}} NIK dalam satu jam. Istirahat sebentar, lalu coba lagi. Sementara itu, berkas bisa dibuka dengan nomor usulannya.",
    "member": "NIK ini ada di daftar peserta."
  }
},
  pin: {
  "title": "PIN Lindung",
  "intro": "🔐 Bagian ini memakai PIN.",
  "pin": {
    "ask": "Ketik <b>PIN Lindung</b> Anda (6 angka).",
    "help": "PIN yang Anda buat sendiri untuk Lindung, bukan PIN ATM atau PIN HP. Pesan berisi PIN langsung dihapus dari obrolan. PIN berlaku 15 menit, lalu ditanya lagi. Lupa PIN? Minta admin menghapus PIN Anda, lalu buat yang baru."
  },
  "new": {
    "ask": "Buat <b>PIN baru</b> khusus untuk Lindung: 6 angka yang hanya Anda tahu. <b>Jangan pakai PIN ATM atau PIN HP.</b>\n\nPIN ini hanya diketik di obrolan ini. Tidak ada orang, juga admin, yang akan memintanya lewat pesan atau telepon.",
    "help": "PIN ditanya saat membuka dokumen atau mengatur petugas, supaya HP yang hilang saja tidak cukup. Pesan berisi PIN langsung dihapus dari obrolan. Jangan pakai tanggal lahir."
  },
  "again": {
    "ask": "Ketik PIN itu <b>sekali lagi</b>.",
    "help": "Supaya tidak salah ketik. Ingin mengganti? Tekan Kembali.",
    "differs": "Tidak sama dengan PIN yang tadi. Ketik lagi, atau tekan Kembali untuk menggantinya."
  },
  "problem": {
    "not-six-digits": "PIN terdiri dari 6 angka.",
    "too-easy": "PIN itu terlalu mudah ditebak. Pilih angka lain."
  },
  "wrong": "PIN salah. Sisa {{left}} kali coba.",
  "none": "PIN Anda sudah dihapus admin. Buat yang baru.",
  "hasOne": "Anda sudah punya PIN. Ketik PIN itu.",
  "blocked": "PIN salah terlalu sering. Coba lagi setelah {{until}}. Admin sudah dikabari. Lupa PIN? Minta admin menghapusnya.",
  "right": "🔓 PIN benar. Berlaku 15 menit.",
  "introDemo": "🔐 Bagian ini memakai PIN. (Contoh ini memakai PIN <code>246810</code>.)",
  "notAsked": "PIN tidak sedang diminta, pesannya sudah dihapus.",
  "change": {
    "title": "Ganti PIN",
    "intro": "🔑 <b>Ganti PIN</b>\n\nKetik dulu PIN yang sekarang.",
    "whomToAsk": "Lupa PIN? Minta admin menghapusnya, lalu buat yang baru: <b>{{names}}</b>.",
    "nobodyToAsk": "Lupa PIN? Yang bisa menghapusnya hanya admin lain, dan sekarang belum ada. Minta pengelola server menambahkan satu admin.",
    "now": "🔑 <b>PIN baru</b>",
    "done": "✅ PIN Anda sudah diganti. Yang lama tidak berlaku lagi."
  }
},
  reason: {
  "return": {
    "photo-unclear": "Foto dokumen tidak terbaca. Tolong kirim foto yang lebih jelas.",
    "nik-mismatch": "NIK tidak cocok dengan data lain. Tolong periksa angkanya di KTP.",
    "name-mismatch": "Nama tidak sama dengan KTP. Tolong tulis persis seperti di KTP.",
    "address-incomplete": "Alamat atau kelurahan kurang lengkap atau tidak sesuai KTP. Tolong tulis seperti di KTP.",
    "phone-unreachable": "Nomor HP tidak bisa dihubungi. Tolong tulis nomor yang aktif.",
    "work-unclear": "Keterangan pekerjaan kurang jelas. Tolong dijawab lagi.",
    "proof-missing": "Bukti kerja belum ada atau kurang jelas. Tolong pilih atau kirim lagi.",
    "other": "Ada yang perlu diperbaiki. Tolong baca pesan petugas."
  },
  "reject": {
    "not-resident": "KTP bukan dari Kota Probolinggo.",
    "too-old": "Umur sudah mencapai 65 tahun, jadi tidak bisa didaftarkan baru.",
    "too-young": "Umur belum cukup untuk didaftarkan.",
    "employee": "Pekerja bergaji tetap atau ASN/TNI/Polri tidak termasuk program ini.",
    "already-member": "Sudah menjadi peserta BPJS Ketenagakerjaan yang aktif.",
    "not-working": "Tidak sedang bekerja.",
    "sector-not-covered": "Pekerjaannya belum termasuk program ini.",
    "duplicate": "Orang ini sudah punya usulan lain yang diproses.",
    "no-consent": "Orang yang didaftarkan tidak menyetujui.",
    "withdrew": "Orang yang didaftarkan memilih tidak jadi ikut.",
    "deceased": "Kami mendapat kabar bahwa beliau telah berpulang. Kami turut berduka. Untuk hak keluarga, silakan tanya petugas."
  },
  "returnShort": {
    "photo-unclear": "Foto tidak terbaca",
    "nik-mismatch": "NIK tidak cocok",
    "name-mismatch": "Nama tidak sama KTP",
    "address-incomplete": "Alamat kurang / tidak sesuai",
    "phone-unreachable": "HP tidak bisa dihubungi",
    "work-unclear": "Pekerjaan kurang jelas",
    "proof-missing": "Bukti kerja belum ada",
    "other": "Lainnya (tulis pesan)"
  },
  "rejectShort": {
    "not-resident": "KTP bukan Kota Probolinggo",
    "too-old": "Sudah 65 tahun",
    "too-young": "Umur belum cukup",
    "employee": "Karyawan / ASN / TNI / Polri",
    "already-member": "Sudah peserta aktif",
    "not-working": "Tidak sedang bekerja",
    "sector-not-covered": "Pekerjaan di luar program",
    "duplicate": "Sudah ada usulan lain",
    "no-consent": "Orangnya tidak setuju",
    "withdrew": "Orangnya tidak jadi ikut",
    "deceased": "Orangnya meninggal"
  },
  "end": {
    "period-over": "Masa yang dibayar pemkot sudah habis.",
    "deceased": "Beliau telah berpulang. Kami turut berduka. Untuk hak keluarga, silakan tanya petugas.",
    "moved": "Sudah pindah dari Kota Probolinggo, dan BPJS sudah memastikan.",
    "reached-65": "Sudah berumur 65 tahun, dan BPJS sudah memastikan.",
    "employed": "Sudah menjadi pekerja bergaji tetap atau ASN/TNI/Polri.",
    "left": "Memilih tidak ikut lagi.",
    "duplicate": "Orang ini tercatat dua kali; yang lain tetap berlaku.",
    "wrong-data": "Data yang dipakai ternyata keliru."
  },
  "endShort": {
    "period-over": "Masa habis",
    "deceased": "Meninggal",
    "moved": "Pindah",
    "reached-65": "65 tahun",
    "employed": "Jadi karyawan / ASN",
    "left": "Mundur",
    "duplicate": "Ganda",
    "wrong-data": "Salah data"
  },
  "bpjs": {
    "nik-unmatched": "NIK tidak padan",
    "already-active": "Sudah aktif",
    "age": "Usia",
    "other": "Lainnya"
  }
},
  register: {
  "title": "Pendaftaran",
  "intro": "Kita mulai pendaftaran. Gratis, kira-kira 10 menit.\nSiapkan KTP dan KK. Kalau sinyal putus, jawaban tidak hilang.",
  "introFilled": "Kita mulai pendaftaran untuk Bapak/Ibu sendiri. Jawaban tadi sudah kami isikan.\nSiapkan KTP dan KK. Kalau sinyal putus, jawaban tidak hilang.",
  "introMending": "Kita perbaiki pendaftaran nomor {{number}}. Hanya yang perlu diperbaiki yang ditanyakan.",
  "introCorrecting": "Ini isi pendaftaran nomor {{number}}. Pilih yang mau diganti, lalu kirim lagi.",
  "openAlready": "Ada pendaftaran yang belum selesai.",
  "startNew": "🗑 Buang dan mulai baru",
  "notice": {
    "ask": "<b>Sebelum mulai, harap dibaca</b>",
    "text": "<b>Yang disimpan:</b> NIK, nama, tanggal lahir, alamat, nomor HP, pekerjaan, dan keluarga yang bisa dihubungi.\n\n<b>Untuk apa:</b> mengusulkan BPJS Ketenagakerjaan yang dibayar pemkot. Ini pelayanan publik.\n\n<b>Yang melihat:</b> petugas Disperinaker (dinas tenaga kerja kota) dan BPJS Ketenagakerjaan.\n\n<b>Berapa lama:</b> yang tidak dikirim dihapus setelah 30 hari. Yang dikirim disimpan menurut aturan arsip pemkot.\n\n<b>Hak Bapak/Ibu:</b> melihat, memperbaiki, dan menarik data, lewat bot ini atau kantor.\n\nData disimpan terkunci. Tidak dijual, tidak untuk hal lain.",
    "help": "Undang-undang Pelindungan Data Pribadi (UU 27/2022) mewajibkan kami memberi tahu ini sebelum bertanya.",
    "ok": "👍 Saya mengerti",
    "okAlso": "ya|mengerti|paham|setuju|ok|oke|lanjut|inggih|siap"
  },
  "forSelf": {
    "ask": "Mau mendaftarkan siapa?",
    "askSelfOnly": "Mau mendaftarkan siapa?\n\nPendaftaran untuk orang lain dari akun ini sudah penuh untuk tahun ini. Orang lain bisa mendaftar dari HP-nya sendiri atau di kantor.",
    "help": "Boleh mendaftarkan orang tua, tetangga, atau anak buah kapal yang tidak punya HP. Orangnya harus tahu dan setuju.",
    "label": "Mendaftarkan",
    "self": "Diri saya sendiri",
    "selfAlso": "saya|sendiri|diri sendiri|kulo|aku",
    "other": "Orang lain",
    "otherAlso": "orang lain|lain|orang tua|tetangga",
    "office": "Warga, sebagai petugas",
    "officeAlso": "warga|petugas|sebagai petugas"
  },
  "relation": {
    "ask": "Orang itu siapanya Bapak/Ibu?\n\nNanti orangnya perlu menyetujui sendiri, dari HP-nya atau di depan petugas.",
    "label": "Hubungan",
    "help": "Pendaftaran untuk orang lain baru bisa disetujui setelah orangnya sendiri setuju.",
    "parent": "Orang tua",
    "spouse": "Suami / istri",
    "child": "Anak",
    "neighbour": "Tetangga",
    "crew": "Anak buah kapal / pekerja",
    "other": "Lainnya"
  },
  "nik": {
    "ask": "Berapa NIK {{who}}?\n\n16 angka di KTP, paling atas.",
    "help": "NIK adalah nomor 16 angka di KTP. Boleh ditulis dengan spasi. Nomor ini kami simpan terkunci dan tidak pernah kami kirim balik lengkap.",
    "label": "NIK"
  },
  "name": {
    "ask": "Siapa nama {{who}}, seperti di KTP?",
    "help": "Tulis nama lengkap persis seperti di KTP, tanpa \"Bapak\" atau \"Ibu\".",
    "label": "Nama"
  },
  "birth": {
    "ask": "Menurut NIK: lahir <b>{{date}}</b>, <b>{{sex}}</b>. Benar?",
    "help": "Tanggal lahir dan jenis kelamin terbaca dari angka NIK. Kalau di KTP berbeda, tekan <b>Bukan, di KTP berbeda</b>.",
    "label": "Lahir menurut NIK",
    "right": "Ya, benar",
    "wrong": "Bukan, di KTP berbeda",
    "shown": "{{date}}, {{sex}}"
  },
  "birthDate": {
    "help": "Tulis tanggal lahir seperti di KTP. Contoh: 12-3-1970."
  },
  "sex": {
    "ask": "Laki-laki atau perempuan?",
    "label": "Jenis kelamin",
    "male": "Laki-laki",
    "maleAlso": "l|lk|pria|lanang",
    "female": "Perempuan",
    "femaleAlso": "p|pr|wanita|wedok"
  },
  "address": {
    "ask": "Alamat rumah menurut KTP? Tulis jalan atau kampung dan nomor rumah.\n\nContoh: Jl. Ikan Tongkol 12",
    "help": "Kelurahan dan kecamatan ditanyakan sesudah ini.",
    "label": "Alamat"
  },
  "kecamatan": {
    "ask": "Kecamatan mana?",
    "label": "Kecamatan",
    "help": "Lihat di KTP, baris Kecamatan."
  },
  "kelurahan": {
    "ask": "Kelurahan mana, di Kecamatan {{kecamatan}}?",
    "label": "Kelurahan",
    "help": "Lihat di KTP, baris Kel/Desa."
  },
  "rtRw": {
    "ask": "RT dan RW berapa?\n\nContoh: RT 3 RW 5",
    "label": "RT/RW",
    "help": "Lihat di KTP, baris RT/RW."
  },
  "noKk": {
    "ask": "Nomor Kartu Keluarga (KK)?\n\n16 angka di bagian atas KK.",
    "label": "Nomor KK",
    "help": "Nomor ini ada di bagian paling atas Kartu Keluarga."
  },
  "phone": {
    "ask": "Nomor HP yang bisa dihubungi?\n\nTekan tombol <b>📱 Kirim nomor HP akun ini</b> di bawah, atau ketik nomornya.",
    "help": "Petugas akan menelepon kalau ada yang perlu ditanyakan. Contoh: 0812 3456 7890",
    "label": "Nomor HP",
    "none": "Tidak punya HP",
    "noneAlso": "tidak punya|tidak ada|tidak punya hp|tidak ada hp|tak punya|ga punya|gak punya|nggak punya|ndak punya|ga ada|gak ada|nggak ada|ndak ada|ora duwe|gak duwe|kosong|tidak tahu|tidak punya / tidak tahu"
  },
  "phoneOwner": {
    "ask": "Nomor HP itu milik siapa?",
    "help": "Supaya petugas tahu siapa yang akan mengangkat telepon.",
    "label": "Pemilik HP",
    "workerSelf": "Saya sendiri",
    "workerOther": "Orang yang didaftarkan",
    "family": "Keluarga",
    "other": "Orang lain / tetangga"
  },
  "boat": {
    "ask": "Nama kapal atau perahunya?",
    "label": "Kapal",
    "help": "Kalau sering ganti kapal, tulis yang terakhir.",
    "none": "Tidak ada / tidak tahu"
  },
  "business": {
    "ask": "Usahanya apa?\n\nContoh: warung kopi, jual ikan asin",
    "label": "Usaha",
    "help": "Tulis singkat saja, apa yang dijual atau dikerjakan."
  },
  "proof": {
    "ask": "Punya salah satu surat ini?\n\nCukup satu. Kalau belum punya, tetap bisa mendaftar.",
    "help": "Surat ini membantu petugas memeriksa pekerjaan. KUSUKA itu kartu nelayan dan pelaku usaha perikanan. Kalau belum punya apa-apa, coba tanyakan surat keterangan ke kelurahan.",
    "label": "Bukti kerja",
    "kusuka": "Kartu KUSUKA",
    "kelompok-tani": "Anggota kelompok tani",
    "nib": "NIB (nomor izin usaha)",
    "sku": "SKU (surat usaha dari kelurahan)",
    "surat-keterangan-kelurahan": "Surat keterangan kelurahan",
    "none": "Belum punya"
  },
  "familyName": {
    "ask": "Siapa keluarga yang bisa dihubungi kalau ada apa-apa? Tulis namanya.\n\nIni bukan penetapan ahli waris (yang berhak atas santunan). Bisa diganti kapan saja.",
    "help": "Misalnya nama istri, suami, anak, atau saudara.",
    "label": "Keluarga",
    "later": "Nanti saja"
  },
  "familyRelation": {
    "ask": "{{name}} itu siapanya {{who}}?",
    "label": "Hubungan keluarga",
    "help": "Pilih yang sesuai.",
    "spouse": "Suami / istri",
    "child": "Anak",
    "parent": "Orang tua",
    "sibling": "Saudara",
    "other": "Lainnya"
  },
  "familyPhone": {
    "ask": "Nomor HP {{name}}?",
    "label": "HP keluarga",
    "help": "Contoh: 0812 3456 7890",
    "none": "Tidak punya / tidak tahu"
  },
  "photoConsent": {
    "ask": "Boleh kirim foto KTP dan KK lewat Telegram?\n\nFotonya tersimpan juga di server Telegram, di luar negeri. Kalau tidak mau, bawa saja KTP dan KK ke kantor. Dua-duanya boleh.",
    "help": "Pilihan ini tidak memengaruhi keputusan petugas.",
    "label": "Foto di Telegram",
    "yes": "Boleh, kirim foto di sini",
    "no": "Tidak, saya bawa ke kantor"
  },
  "deletePhotos": {
    "ask": "Setelah foto kami simpan, boleh kami hapus dari obrolan ini?\n\nSupaya foto KTP tidak tertinggal di HP orang lain.",
    "help": "Fotonya tetap tersimpan aman di tempat kami. Yang dihapus hanya kiriman di obrolan ini.",
    "label": "Hapus foto",
    "yes": "Ya, hapus",
    "no": "Tidak, biarkan"
  },
  "ktpPhoto": {
    "ask": "Kirim foto <b>KTP</b> {{who}}.\n\nFoto yang baik: seluruh KTP terlihat, tidak silau, tulisan terbaca.",
    "help": "Letakkan KTP di meja yang terang, foto dari atas, jangan pakai lampu kilat. Kalau sinyal lemah, tunggu sampai ada tanda centang.",
    "label": "Foto KTP",
    "later": "Nanti di kantor saja"
  },
  "kkPhoto": {
    "ask": "Kirim foto <b>Kartu Keluarga (KK)</b>.\n\nSatu foto, seluruh lembar terlihat.",
    "help": "Buka lipatan KK, foto dari atas di tempat terang.",
    "label": "Foto KK",
    "later": "Nanti di kantor saja"
  },
  "proofPhoto": {
    "ask": "Kirim foto <b>{{proof}}</b>.\n\nBoleh sampai 3 foto. Sesudah itu tekan <b>➡️ Lanjut</b>.",
    "help": "Cukup bagian yang ada nama dan nomornya.",
    "label": "Foto bukti kerja",
    "later": "Nanti di kantor saja"
  },
  "announcements": {
    "ask": "Boleh kami kirimi pengumuman tentang program ini?\n\nKabar tentang pendaftaran Bapak/Ibu sendiri tetap kami kirim.",
    "help": "Misalnya jadwal pendaftaran atau perubahan aturan. Bisa dihentikan kapan saja.",
    "label": "Pengumuman"
  },
  "shown": {
    "phoneNone": "tidak ada"
  },
  "tooManyOthers": "Pendaftaran untuk orang lain dari akun ini sudah penuh untuk tahun ini. Orang itu bisa mendaftar dari HP-nya sendiri atau di kantor.",
  "receipt": {
    "text": "✅ <b>Pendaftaran diterima</b>\n\nAtas nama: <b>{{name}}</b>\nNomor: <code>{{number}}</code>\n\nIni masih <b>usulan</b> (permohonan). {{name}} <b>belum terlindungi</b> sampai tiga langkah ini selesai:\n\n1. Diperiksa petugas, paling lambat {{due}}.\n2. Ditetapkan Wali Kota. Tanggal belum dapat dipastikan.\n3. Didaftarkan ke BPJS Ketenagakerjaan dan iuran (pembayaran bulanan) pertama dibayar. Tanggal belum dapat dipastikan.",
    "waitingList": "Tempat tahun ini sudah penuh, jadi usulan ini <b>masuk daftar tunggu</b>. Siapa yang didahulukan ditentukan kantor.",
    "papers": "Bawa KTP, KK, dan bukti kerja ke kantor supaya petugas bisa melihat aslinya: {{office}}.",
    "copy": "📋 Salin nomor",
    "see": "📄 Lihat sampai mana",
    "forOther": "<b>Satu langkah lagi:</b> {{name}} harus menyetujui sendiri. Kirim tautan (link) ini supaya dibuka dari HP-nya, atau ajak {{name}} ke kantor.",
    "link": "🔗 Tautan persetujuan",
    "shareText": "Saya mendaftarkan Bapak/Ibu ke program BPJS Ketenagakerjaan Pemkot Probolinggo. Tolong buka tautan ini untuk menyetujui.",
    "toLookAt": "Yang akan dilihat petugas: {{reasons}}. Petugas yang memutuskan.",
    "notMet": "⚠️ Menurut jawaban tadi, ada syarat yang belum terpenuhi: {{reasons}}. Petugas yang memutuskan."
  },
  "ownFile": "Bapak/Ibu sudah pernah mengirim pendaftaran untuk NIK ini. Ini berkasnya:",
  "resent": "✅ <b>Perbaikan diterima</b>\n\nNomor: <code>{{number}}</code>\nPetugas memeriksa lagi, paling lambat {{due}}.",
  "decidedMeanwhile": "Petugas sudah memutuskan berkas ini ({{when}}), jadi perbaikan tidak bisa dikirim. Tekan <b>Sampai mana?</b> untuk melihat hasilnya.",
  "photoBad": {
    "too-large": "⚠️ Fotonya terlalu besar (lebih dari 20 MB). Kirim foto biasa saja, ya.",
    "not-a-picture": "⚠️ Kiriman itu bukan foto atau PDF. Kirim foto KTP/KK-nya, ya.",
    "gone": "⚠️ Foto itu tidak bisa kami ambil dari Telegram. Coba kirim lagi, ya."
  },
  "photoStays": "Foto sudah kami simpan, tetapi tidak bisa lagi kami hapus dari obrolan ini (lebih dari 48 jam). Silakan hapus sendiri.",
  "justNow": "baru saja",
  "openAlreadyOf": "Ada pendaftaran yang belum selesai, atas nama <b>{{name}}</b>.",
  "present": {
    "ask": "Siapa yang hadir dan setuju?\n\nTanyakan dulu kepada {{who}}: tahu dan setuju didaftarkan, dan datanya disimpan?",
    "help": "Kalau orangnya tidak di sini, pilih yang terakhir. Nanti ia menyetujui dari HP-nya sendiri, atau di depan petugas. Sebelum itu usulannya belum bisa disetujui.",
    "label": "Hadir dan setuju",
    "worker": "Orangnya sendiri",
    "worker-and-family": "Orangnya, bersama keluarga",
    "nobody": "Orangnya tidak di sini"
  },
  "office": {
    "intro": "Anda mendaftarkan warga, sebagai petugas. Tanyakan setiap pertanyaan kepada orangnya. Siapkan KTP dan KK-nya.\nKalau sinyal putus, jawaban tidak hilang.",
    "readAloud": "📣 <b>Bacakan kepada orangnya:</b>",
    "readOut": "👍 Sudah saya bacakan",
    "phone": "Nomor HP yang bisa dihubungi?\n\nKetik nomor HP orangnya atau keluarganya. Jangan nomor Anda sendiri.",
    "papers": "Sudah melihat KTP, KK, dan bukti kerjanya yang asli? Buka berkasnya, lalu tekan <b>👁 Dilihat asli</b>.",
    "give": "Berikan nomor ini kepada {{name}}, atau cetak lembarnya. {{name}} belum punya akun di sini, jadi kalau ada kabar, pendamping kelurahannya diminta menyampaikan langsung.",
    "nobody": "<b>{{name}} belum menyetujui.</b> Kirim tautan (link) ini supaya dibuka dari HP-nya: sesudah setuju, kabarnya langsung masuk ke sana. Atau, setelah ia setuju di depan petugas, buka berkasnya dan tekan <b>🖐 Orangnya setuju di depan saya</b>.",
    "print": "🖨 Lembar cetak",
    "file": "📂 Buka berkas",
    "another": "➕ Daftarkan orang lagi",
    "ownFile": "Anda sudah pernah mendaftarkan NIK ini. Ini berkasnya:",
    "denied": {
      "not-of-the-office": "Akun ini sekarang bukan akun petugas, jadi pendaftaran warga tidak bisa dikirim dari sini. Isiannya tetap tersimpan. Silakan tanyakan ke admin kantor.",
      "locked": "Akun ini sedang dikunci, jadi pendaftaran warga belum bisa dikirim. Isiannya tetap tersimpan. Silakan hubungi admin lain.",
      "role": "Tugas Anda sekarang tidak termasuk mendaftarkan warga, jadi belum bisa dikirim. Isiannya tetap tersimpan. Silakan tanyakan ke admin kantor.",
      "area": "Kelurahan itu sekarang di luar wilayah tugas Anda, jadi belum bisa dikirim. Isiannya tetap tersimpan. Periksa kelurahannya, atau tanyakan ke admin kantor."
    },
    "done": "Sudah masuk. Ini tanda terimanya:",
    "sent": "📄 Isian ini sudah dikirim.",
    "visitOver": "Kabar untuk orang ini sudah dicatat disampaikan, atau orangnya sudah membukanya sendiri, jadi perbaikannya tidak bisa dikirim dari sini. Isiannya tetap tersimpan."
  },
  "resentWaiting": "✅ <b>Perbaikan diterima</b>\n\nNomor: <code>{{number}}</code>\nUsulan tetap di daftar tunggu: menunggu ada tempat."
},
  renewal: {
  "button": "🔁 Sesudah masa perlindungan",
  "title": "🔁 <b>Sesudah masa perlindungan {{year}}</b>",
  "intro": "Tentukan untuk tiap kelompok sebelum masa perlindungannya berakhir. Yang belum ditentukan dianggap <b>belum diputuskan</b>.",
  "group": "<b>{{n}}. {{sector}}</b>, sampai {{until}}\n{{people}} orang · {{reached}} bisa dikabari lewat bot\n{{decision}}",
  "groupButton": "{{n}}. {{sector}} · {{until}}",
  "noGroups": "Belum ada peserta tahun {{year}} yang tanggal akhirnya tercatat.",
  "noEnd": "⚠️ {{people}} orang belum punya tanggal akhir, jadi belum bisa ditentukan. Lengkapi lewat 📥 Masukkan daftar.",
  "notReached": "📭 {{people}} orang belum bisa dikabari lewat bot. Datangi mereka: lihat <b>📭 Belum terhubung</b> di meja petugas.",
  "noYears": "Belum ada daftar peserta. Masukkan dulu lewat 📥 Masukkan daftar.",
  "page": "Halaman {{at}} dari {{of}}",
  "before": "◀️ Sebelumnya",
  "after": "Berikutnya ▶️",
  "yearButton": "🗓 {{year}}",
  "back": "🔁 Semua kelompok {{year}}",
  "decision": {
    "continue": "Lanjut",
    "stop": "Berhenti",
    "undecided": "Belum diputuskan",
    "continueMark": "✅ <b>Lanjut</b>",
    "stopMark": "⏹ <b>Berhenti</b>",
    "undecidedMark": "⏳ <b>Belum diputuskan</b>",
    "continueButton": "✅ Lanjut",
    "stopButton": "⏹ Berhenti",
    "undecidedButton": "⏳ Belum diputuskan"
  },
  "one": {
    "head": "🔁 <b>{{sector}}</b> · peserta {{year}}\nMasa berakhir <b>{{until}}</b> ({{left}}).\n{{people}} orang · {{reached}} bisa dikabari lewat bot",
    "decided": "Keputusan: {{decision}}\nDasar: {{source}}\nOleh {{by}}, {{when}}",
    "notDecided": "Keputusan: ⏳ <b>belum ada</b>",
    "choices": "Setelah dipilih, peserta dikabari begini:\n✅ <b>Lanjut</b>: satu kali, bahwa pemkot melanjutkan.\n⏹ <b>Berhenti</b>: cara bayar sendiri, 60, 30, dan 7 hari sebelum berakhir.\n⏳ <b>Belum diputuskan</b>: satu kali, 30 hari sebelum berakhir, supaya tidak membayar dulu lewat siapa pun.",
    "daysLeft": "{{n}} hari lagi",
    "today": "hari ini",
    "past": "sudah lewat",
    "late": "Masa ini sudah lewat. Peserta yang dulu dikabari lewat bot masih mendengar keputusan baru, satu kali.",
    "over": "Masa ini sudah lama lewat, jadi tidak ada lagi yang dikabari."
  },
  "form": {
    "title": "Keputusan sesudah masa perlindungan",
    "intro": "🔁 <b>{{sector}}</b>, masa sampai {{until}}: <b>{{decision}}</b>.",
    "decision": {
      "ask": "Apa keputusannya?",
      "label": "Keputusan"
    },
    "source": {
      "ask": "Dasarnya <b>SK atau surat apa</b>? Peserta membaca ini.\n\nContoh: SK Wali Kota 188.45/90/2026",
      "help": "Tulis nomor dan tahunnya. Kalau belum ada SK, tulis surat atau rapat yang menjadi dasar.",
      "label": "Dasar"
    },
    "effect": {
      "continue": "{{decision}}. {{reached}} dari {{people}} orang dikabari satu kali lewat bot: {{when}}. Peserta yang keluar atau perlu dicek tidak dikabari lanjut.",
      "stop": "{{decision}}. {{reached}} dari {{people}} orang dikabari cara bayar sendiri lewat bot: {{when}}.",
      "undecided": "{{decision}}. {{reached}} dari {{people}} orang dikabari satu kali lewat bot: {{when}}.",
      "late": "{{decision}}. Masanya sudah lewat: hanya peserta yang dulu dikabari lewat bot yang mendengar ini, satu kali.",
      "over": "{{decision}}. Masanya sudah lewat, jadi tidak ada yang dikabari.",
      "soon": "10 menit lagi (malam: besok pagi)"
    },
    "done": "Tercatat: {{decision}} untuk {{sector}}, masa sampai {{until}}.\n\nSelama 10 menit belum ada yang dikabari. Kalau keliru, ganti sekarang.",
    "overtaken": "Baru saja ditentukan rekan lain: {{decision}}, oleh {{by}}, {{when}}. Lihat dulu sebelum mengganti.",
    "noSuchGroup": "Kelompok ini tidak ada lagi di daftar peserta.",
    "nothingChanged": "Tidak ada yang diubah."
  },
  "standings": {
    "title": "<b>Peserta {{year}} di tahun {{next}}</b>",
    "all": "Lanjut <b>{{goOn}}</b> · keluar <b>{{leave}}</b> · perlu dicek <b>{{check}}</b>",
    "sector": "{{sector}}: lanjut {{goOn}}, keluar {{leave}}, dicek {{check}}",
    "reasons": "Alasan {{standing}}: {{reasons}}",
    "reason": "{{reason}} {{people}}",
    "none": "Tahun {{next}} belum dibuka, jadi peserta {{year}} belum dipilah.",
    "atWork": "⏳ Sedang dipilah. Angkanya lengkap sesudah ada kabar selesai.",
    "again": "🔄 Pilah ulang",
    "againToast": "Sedang dipilah ulang. Anda dikabari kalau selesai.",
    "download": "⬇️ Unduh daftarnya"
  },
  "standing": {
    "continue": "lanjut",
    "leave": "keluar",
    "check": "perlu dicek"
  },
  "reason": {
    "deceased": "meninggal",
    "moved": "pindah",
    "employed": "jadi karyawan/ASN",
    "left": "berhenti ikut",
    "duplicate": "tercatat dua kali",
    "wrong-data": "data keliru",
    "reached-65": "sudah 65 tahun",
    "payments-unclear": "iuran belum jelas",
    "data-missing": "data belum lengkap",
    "office": "diminta petugas"
  },
  "member": {
    "line": "🔁 Tahun {{next}}: <b>{{standing}}</b>{{by}}",
    "withReason": "{{standing}} ({{reason}})",
    "byRules": ", menurut data",
    "byOfficer": ", ditetapkan {{by}}",
    "button": "🔁 Ubah untuk {{next}}",
    "title": "🔁 <b>{{name}}</b>\nDi tahun {{next}}: <b>{{standing}}</b>{{by}}",
    "ask": "Apa yang benar?\n\nKalau keluar karena meninggal atau tercatat dua kali, tidak ada yang dikabari. Selain itu, peserta dikabari lewat bot kalau sudah waktunya, biasanya pagi berikutnya. Selama 10 menit masih bisa diganti tanpa ada yang tahu.",
    "continue": "✅ Lanjut",
    "check": "🔎 Perlu dicek",
    "leave": "🚪 Keluar: {{reason}}",
    "back": "🛡 Kembali ke peserta",
    "done": "Tercatat: {{name}}, tahun {{next}}, <b>{{standing}}</b>.",
    "overtaken": "Baru saja ditetapkan <b>{{standing}}</b> oleh {{by}}. Lihat dulu sebelum mengganti.",
    "notFound": "Orang ini bukan peserta tahun {{year}}."
  },
  "card": {
    "continue": "🔁 Sesudah {{until}}: <b>dilanjutkan pemkot</b>, menurut keputusan kantor. Tidak perlu membayar apa pun.",
    "stop": "🔁 Sesudah {{until}}: pemkot <b>tidak melanjutkan</b>. Kalau mau, bisa bayar sendiri lewat BPJS Ketenagakerjaan (175 atau aplikasi JMO).",
    "undecided": "🔁 Sesudah {{until}}: <b>belum ada keputusan</b>. Jangan bayar dulu lewat siapa pun; kami kabari.",
    "stillUndecided": "🔁 Sesudah {{until}}: <b>belum ada keputusan</b>. Tanya petugas apa yang sebaiknya dilakukan. Jangan bayar lewat orang lain."
  },
  "told": {
    "undecided": "<b>{{name}}</b>\nPerlindungan berlaku sampai <b>{{until}}</b>. Bagaimana sesudah itu?\n\n<b>Belum ada keputusan. Jangan bayar dulu lewat siapa pun; kami kabari.</b>",
    "reopened": "<b>{{name}}</b>\nKabar kami sebelumnya tentang sesudah {{until}} <b>tidak berlaku lagi</b>. Perlindungan tetap berlaku sampai tanggal itu.\n\n<b>Belum ada keputusan. Jangan bayar dulu lewat siapa pun; kami kabari.</b>",
    "continues": "<b>{{name}}</b>\n✅ Perlindungan berlaku sampai <b>{{until}}</b>. Kantor memutuskan: sesudah itu pemkot <b>melanjutkan</b>.{{basis}}\n\nBapak/Ibu tidak perlu membayar apa pun, juga tidak lewat orang lain. Tanggal yang baru tampil di sini begitu tercatat.",
    "continuesLate": "<b>{{name}}</b>\n✅ Perlindungan yang lalu berakhir <b>{{until}}</b>. Kantor memutuskan: pemkot <b>melanjutkan</b>.{{basis}}\n\nBapak/Ibu tidak perlu membayar apa pun, juga tidak lewat orang lain. Tanggal mulai yang baru tampil di sini begitu tercatat; sebelum itu, yang baru belum tentu berlaku.",
    "stops": "<b>{{name}}</b>\nPerlindungan yang dibayari pemkot berakhir <b>{{until}}</b> ({{left}}) dan <b>tidak dilanjutkan</b>.{{basis}}",
    "basis": "\nDasar: {{source}}",
    "why": {
      "moved": "\nMenurut catatan kantor, Bapak/Ibu sudah pindah dari Kota Probolinggo.",
      "employed": "\nMenurut catatan kantor, Bapak/Ibu sekarang menjadi karyawan atau ASN. Biasanya tempat kerja yang mendaftarkan; tanyakan dulu ke sana.",
      "left": "\nMenurut catatan kantor, Bapak/Ibu tidak lagi ikut program ini.",
      "wrong-data": "\nMenurut catatan kantor, datanya tidak cocok."
    },
    "mistaken": "Kalau itu keliru, segera hubungi kantor.",
    "alone": "<b>Mau lanjut dengan bayar sendiri?</b>\n• Lewat BPJS Ketenagakerjaan saja: aplikasi JMO, kantor cabang, atau telepon 175. Siapkan NIK.\n• {{tariff}}\n• Sesudah bulan terakhir yang dibayar, masih ada waktu {{months}} bulan. Lewat dari itu, kepesertaan menjadi tidak aktif.",
    "tariff": "Iuran JKK dan JKM hari ini paling rendah <b>{{now}}</b> per bulan.",
    "tariffEnds": "Iuran JKK dan JKM hari ini paling rendah <b>{{now}}</b> per bulan, sampai iuran {{last}} (PP 50/2025); sesudah itu <b>{{later}}</b>.",
    "tariffFirst": "Mulai iuran {{first}}, JKK dan JKM paling rendah <b>{{amount}}</b> per bulan. Tarif hari ini, {{now}}, hanya sampai iuran {{last}} (PP 50/2025).",
    "never": "⚠️ <b>Jangan membayar lewat orang</b> yang menawarkan bantuan membayarkan.",
    "contact": "☎️ Kontak kantor"
  },
  "list": {
    "label": "Tahun",
    "one": "{{year}}: peserta {{before}}, {{people}} orang",
    "none": "Belum ada tahun baru yang dibuka, jadi belum ada peserta yang dipilah."
  },
  "column": {
    "no": "No",
    "sector": "Sektor",
    "kelurahan": "Kelurahan",
    "nik": "NIK",
    "name": "Nama",
    "kpj": "Nomor KPJ",
    "until": "Masa sampai",
    "standing": "Kelanjutan",
    "reason": "Alasan"
  }
},
  settings: {
  "holidays": {
    "button": "📅 Hari libur",
    "title": "📅 <b>Hari libur kantor</b>\n\nBatas waktu pemeriksaan berkas dihitung tanpa Sabtu, Minggu, dan hari-hari ini.",
    "year": "<b>{{year}}</b>",
    "yearly": "• {{day}} (setiap tahun)",
    "day": "• {{day}}",
    "more": "… dan {{n}} hari lagi",
    "noneEntered": "Libur lain dan cuti bersama {{year}} belum dicatat.",
    "next": "Hari yang baru dicatat berlaku untuk berkas yang masuk sesudahnya.",
    "add": "➕ Tambah hari libur",
    "pick": "🔎 Lihat atau hapus satu hari",
    "list": "📅 Semua hari libur",
    "pickOne": "Hari mana? Tekan salah satu.",
    "before": "⬅️ Sebelumnya",
    "after": "Berikutnya ➡️",
    "one": {
      "day": "📅 <b>{{day}}</b>",
      "source": "Sumber: {{source}}",
      "noSource": "tidak dicatat",
      "entered": "Dicatat oleh {{by}}, {{date}}",
      "remove": "🗑 Hapus hari ini"
    },
    "removed": "🗑 Dihapus: <b>{{day}}</b>. Hari itu kantor kembali buka. Salah hapus? Tambahkan lagi.",
    "notEntered": "Hari itu tidak ada di daftar. Mungkin sudah dihapus.",
    "added": "✅ <b>Dicatat sebagai hari libur</b>\n{{days}}",
    "closedAlready": "<b>Tidak perlu dicatat, memang sudah libur</b>\n{{days}}",
    "nothingChanged": "Belum ada yang dicatat.",
    "form": {
      "title": "Hari libur kantor",
      "intro": "➕ <b>Tambah hari libur</b>",
      "days": "<b>Tanggal berapa</b> kantor libur? Boleh beberapa sekaligus.\n\nContoh: <b>19 Maret {{year}}</b> atau <b>20, 23, dan 24 Maret {{year}}</b>",
      "daysHelp": "Salin saja dari surat keputusan. Yang jatuh pada Sabtu, Minggu, atau hari libur tetap (1 Januari, 1 Mei, 1 Juni, 17 Agustus, 25 Desember) tidak perlu dicatat.",
      "daysLabel": "Hari libur",
      "source": "Dari <b>surat apa</b>? Tulis satu baris, misalnya <b>SKB 3 Menteri {{year}}</b>.",
      "sourceHelp": "Supaya rekan yang melihat daftar ini tahu dari mana tanggalnya. Boleh dilewati.",
      "noSource": "Lewati"
    }
  }
},
  slip: {
  "title": "BPJS Ketenagakerjaan dari Pemkot Probolinggo",
  "for": "Untuk",
  "number": "Nomor usulan",
  "nowTitle": "Sampai mana?",
  "todoTitle": "Yang perlu dilakukan",
  "noteTitle": "Pesan petugas",
  "officeTitle": "Bertanya ke kantor",
  "free": "Gratis. Petugas tidak meminta uang, PIN, atau OTP.",
  "made": "Dicetak {{date}}",
  "file": "lembar-{{number}}.pdf",
  "now": {
    "submitted": "Usulan sudah diterima. Petugas memeriksa, paling lambat {{due}}. Sesudah itu masih menunggu ditetapkan Wali Kota, didaftarkan ke BPJS, dan iuran pertama dibayar. Belum terlindungi.",
    "late": "Usulan masih diperiksa petugas. Mohon maaf, terlambat. Belum terlindungi.",
    "returned": "Usulan perlu diperbaiki. {{reason}}",
    "waiting-list": "Usulan masuk daftar tunggu: menunggu ada tempat. Belum terlindungi.",
    "approved": "Usulan disetujui petugas. Belum terlindungi: masih menunggu ditetapkan Wali Kota, didaftarkan ke BPJS, dan iuran pertama dibayar.",
    "decreed": "Sudah ditetapkan Wali Kota. Belum terlindungi: masih menunggu didaftarkan ke BPJS dan iuran pertama dibayar.",
    "sent-to-bpjs": "Sedang didaftarkan ke BPJS Ketenagakerjaan. Belum terlindungi: masih menunggu iuran pertama dibayar.",
    "refused-by-bpjs": "BPJS Ketenagakerjaan belum bisa menerima. Petugas sedang mengurusnya. Belum terlindungi.",
    "activeNow": "SUDAH TERLINDUNGI BPJS Ketenagakerjaan (kecelakaan kerja dan kematian). Iurannya dibayar pemkot.",
    "ended": "Perlindungan sudah berakhir. {{reason}}",
    "endedOn": "Perlindungan berakhir pada {{date}}. {{reason}}",
    "rejected": "Usulan belum bisa disetujui. {{reason}}",
    "withdrawn": "Usulan sudah ditarik. Tidak diperiksa lagi."
  },
  "cover": {
    "not-yet": "Sudah diterima BPJS Ketenagakerjaan. TERLINDUNGI MULAI {{from}} sampai {{to}} (kecelakaan kerja dan kematian). Sebelum itu belum. Iurannya dibayar pemkot.",
    "running": "SUDAH TERLINDUNGI BPJS Ketenagakerjaan (kecelakaan kerja dan kematian), dari {{from}} sampai {{to}}. Iurannya dibayar pemkot.",
    "over": "Perlindungan sudah berakhir pada {{to}}. Yang baru belum tercatat."
  },
  "todo": {
    "wait": "Tidak perlu melakukan apa-apa. Kalau ada kabar, Bapak/Ibu diberi tahu.",
    "papers": "Bawa KTP, KK, dan bukti kerja ke kantor, supaya petugas melihat aslinya.",
    "consent": "Katakan setuju atau tidak kepada petugas. Sebelum itu, usulan belum bisa disetujui.",
    "returned": "Perbaiki bersama petugas kelurahan, atau di kantor. Bawa KTP dan KK.",
    "waiting-list": "Tidak perlu mendaftar lagi. Siapa yang didahulukan ditentukan kantor.",
    "active": "Simpan lembar ini. Kalau celaka saat bekerja: berobat dulu, lalu kabari petugas dalam 2 hari.",
    "wrong": "Kalau menurut Bapak/Ibu ini keliru, tanyakan ke kantor. Sebutkan nomor usulan.",
    "deceased": "Keluarga bisa menanyakan haknya ke kantor, atau ke BPJS Ketenagakerjaan, telepon 175.",
    "withdrawn": "Kalau mau, boleh mendaftar lagi.",
    "returnedHere": "Bisa diperbaiki sekarang bersama petugas ini, atau nanti di kantor. Siapkan KTP dan KK."
  },
  "forFamily": "Untuk keluarga",
  "phone": "Telepon {{phone}}"
},
  staff: {
  "desk": "Menunggu diperiksa: <b>{{waiting}}</b> · lewat batas: <b>{{late}}</b>",
  "deskEmpty": "Tidak ada usulan yang menunggu. 👍",
  "next": "📂 Buka yang paling lama",
  "refresh": "🔄 Muat ulang",
  "file": {
    "head": "<b>Usulan {{number}}</b> · {{status}}\nDiterima {{submitted}} · batas {{due}}{{late}}",
    "late": " · ⏰ <b>lewat batas</b>",
    "forOther": "Didaftarkan orang lain: pekerja ini <b>{{relation}}</b> pengirim. Persetujuan: <b>{{consent}}</b>",
    "consent": {
      "own": "sendiri",
      "unproven": "belum dibuktikan",
      "account": "sudah, dari akunnya",
      "officer": "sudah, di depan petugas",
      "refused": "menolak"
    },
    "papers": "Dokumen: {{list}}",
    "papersNone": "Dokumen: tidak ada foto",
    "papersSeen": "Asli sudah dilihat, {{when}}",
    "papersNotSeen": "Asli belum dilihat",
    "eligibility": "{{mark}} Menurut jawaban: <b>{{outcome}}</b>",
    "warnings": "⚠️ <b>Perhatikan</b>",
    "warning": {
      "birth-date-differs": "Tanggal lahir berbeda dari NIK",
      "sex-differs": "Jenis kelamin berbeda dari NIK",
      "nik-kabupaten-probolinggo": "NIK pertama terdaftar di Kabupaten Probolinggo (bisa jadi pindahan; periksa KTP)",
      "nik-elsewhere": "NIK pertama terdaftar di luar Probolinggo (bisa jadi pindahan; periksa KTP)",
      "double": "NIK yang sama ada di usulan {{numbers}}",
      "same-phone": "Nomor HP yang sama ada di usulan {{numbers}}",
      "age-near-limit": "Berumur 65 tahun pada {{date}}",
      "same-kk": "Nomor KK yang sama ada di usulan {{numbers}} (biasa untuk satu keluarga)",
      "similar": "Nama mirip dengan tanggal lahir yang sama di usulan {{numbers}}",
      "same-account": "Akun yang sama juga mengirim usulan {{numbers}}"
    },
    "birth": "{{date}} ({{age}} tahun), {{sex}}",
    "mark": {
      "eligible": "🟢",
      "needs-confirmation": "🟡",
      "not-yet": "🔴"
    },
    "place": "Kel. {{kelurahan}}, Kec. {{kecamatan}}",
    "ownPhone": "milik sendiri",
    "some": "{{paper}} ({{n}})",
    "family": "{{name}}, {{relation}}, {{phone}}",
    "noPhone": "tanpa HP",
    "noFamily": "belum diisi",
    "places": "Sisa tempat {{sector}} tahun ini: {{n}}",
    "byOffice": "Diisikan petugas. Persetujuan: <b>{{consent}}</b>",
    "pending": "⏳ {{what}}\noleh {{by}}, dikabarkan pukul {{at}}",
    "inYourHand": "✋ Di tangan Anda sampai pukul {{until}}",
    "inHandOf": "✋ Sedang dipegang <b>{{by}}</b> sampai pukul {{until}}",
    "conflict": {
      "own-file": "🚫 Berkas Anda sendiri: rekan lain yang memutuskan",
      "handed-in": "🚫 Anda yang mengisikan: rekan lain yang memutuskan",
      "family": "🚫 Berkas keluarga Anda: rekan lain yang memutuskan"
    },
    "more": "{{n}} lainnya",
    "obstacles": "🚧 <b>Belum bisa disetujui</b>",
    "obstacle": {
      "consent-unproven": "orang yang didaftarkan belum menyetujui",
      "papers-not-seen": "dokumen asli belum dilihat dan tidak ada foto",
      "one-approved-already": "NIK ini sudah disetujui di usulan lain",
      "year-full": "tempat tahun ini sudah penuh (pilih 🕒 Daftar tunggu)"
    },
    "lastDecision": "Terakhir: {{status}}, oleh {{by}}, {{when}}",
    "parts": "Dibuka lagi: {{parts}}"
  },
  "outcome": {
    "eligible": "memenuhi syarat",
    "needs-confirmation": "perlu dipastikan",
    "not-yet": "belum memenuhi"
  },
  "approve": "✅ Setujui",
  "return": "✏️ Kembalikan",
  "reject": "⛔ Tolak",
  "waitingList": "🕒 Daftar tunggu",
  "documents": "📎 Lihat dokumen dan NIK",
  "seen": "👁 Asli sudah saya lihat",
  "consentSeen": "🖐 Orangnya setuju di depan saya",
  "skip": "➡️ Berikutnya",
  "deskButton": "🏠 Meja petugas",
  "sentDocuments": "☝️ {{n}} dokumen.\nNIK: <code>{{nik}}</code>\n\nHilang dari obrolan sesudah 15 menit.",
  "documentCaption": "{{paper}} · usulan {{number}}",
  "seenToast": "Dicatat: asli sudah dilihat.",
  "consentToast": "Dicatat: orangnya setuju.",
  "returnForm": {
    "title": "Pengembalian usulan",
    "intro": "Kembalikan usulan {{number}}, <b>{{name}}</b>.",
    "reason": {
      "ask": "Apa yang perlu diperbaiki?",
      "label": "Alasan",
      "help": "Pemohon membaca alasan ini sebagai kalimat lengkap. Alasan juga menentukan pertanyaan yang dibuka lagi."
    },
    "note": {
      "ask": "Ada pesan untuk pemohon? Tulis satu kalimat, atau tekan tanpa pesan.",
      "label": "Pesan",
      "help": "Pesan ini dibaca pemohon. Jangan tulis NIK atau data orang lain.",
      "none": "Tanpa pesan",
      "askMust": "Tulis pesan untuk pemohon: apa yang perlu diperbaiki, dalam satu kalimat."
    },
    "part": {
      "ask": "Bagian mana yang dibuka lagi untuk pemohon?",
      "label": "Dibuka lagi",
      "help": "Hanya bagian ini yang ditanyakan lagi. Makin sedikit, makin mudah bagi pemohon.",
      "all": "Semua di bawah ini"
    }
  },
  "rejectForm": {
    "title": "Penolakan usulan",
    "intro": "Tolak usulan {{number}}, <b>{{name}}</b>.",
    "reason": {
      "ask": "Mengapa ditolak?",
      "help": "Pemohon membaca alasan ini sebagai kalimat lengkap."
    }
  },
  "backToFile": "📂 Buka berkas ini lagi",
  "deskTitle": "<b>Meja petugas</b> · {{name}} ({{role}})",
  "deskAreas": "Wilayah: {{areas}}",
  "deskArea": "Usulan di wilayah Anda yang menunggu diperiksa: <b>{{files}}</b>",
  "deskFiltered": "Saringan: {{filter}} ({{files}} berkas)",
  "seeFiles": "📂 Lihat usulan di wilayah saya",
  "nextFile": "📂 Berkas berikutnya",
  "noneLeft": "Tidak ada berkas lain yang bebas. 👍\n\nBerkas yang dipegang rekan, sudah diputuskan, atau milik keluarga Anda tidak ditawarkan.",
  "registerForWorker": "📝 Daftarkan orang di depan saya",
  "nameless": "petugas {{id}}",
  "numberUnclear": "Nomor usulan terdiri dari 9 angka, misalnya <code>/petugas 404-643-243</code>. Periksa lagi angkanya.",
  "taken": "Berkas ini di tangan Anda selama 30 menit.",
  "released": "Berkas dilepas. Rekan lain bisa mengambilnya.",
  "take": "✋ Ambil berkas ini",
  "letGo": "🔓 Lepas",
  "family": "👪 Ini keluarga saya",
  "familyDeclared": "Dicatat. Berkas ini akan diputuskan rekan lain dan tidak ditawarkan lagi kepada Anda.",
  "mineButton": "📥 Di tangan saya ({{n}})",
  "mine": "Berkas di tangan Anda: {{n}}. Sesudah 30 menit, rekan lain bisa mengambilnya.",
  "mineOne": "{{name}} · sampai {{until}}",
  "mineNone": "Tidak ada berkas di tangan Anda.",
  "untoldButton": "↩️ Masih bisa dibatalkan ({{n}})",
  "documentsToast": "Pembukaan dokumen ini dicatat.",
  "consentAlready": "Persetujuannya sudah tercatat.",
  "denied": {
    "locked": "🔒 Akun Anda dikunci admin, jadi bagian petugas tertutup. Kalau ini bukan karena HP hilang, hubungi admin.",
    "role": "Peran Anda tidak mencakup ini.",
    "area": "Berkas ini dari kelurahan lain, di luar wilayah Anda."
  },
  "done": {
    "approved": "✅ <b>Disetujui</b>: {{number}}, {{name}}",
    "returned": "✏️ <b>Dikembalikan</b>: {{number}}, {{name}}",
    "rejected": "⛔ <b>Ditolak</b>: {{number}}, {{name}}",
    "waiting-list": "🕒 <b>Daftar tunggu</b>: {{number}}, {{name}}"
  },
  "decided": {
    "waits": "{{what}}\n\nPemohon dikabari pukul <b>{{at}}</b>. Sampai saat itu masih bisa dibatalkan.",
    "undo": "↩️ Batalkan",
    "sendNow": "📨 Kirim sekarang",
    "undone": "Dibatalkan. Pemohon tidak mendengar apa-apa.",
    "sent": "{{what}}\n\nPemohon sudah dikabari.",
    "sentToast": "Terkirim.",
    "fell": "Keputusan ini tidak bisa berlaku lagi: isi berkasnya sudah berubah. Buka lagi sebelum memutuskan.",
    "noneWaits": "Tidak ada keputusan yang masih bisa dibatalkan.",
    "all": "Itu semua keputusan Anda yang belum dikabarkan ({{n}} terbaru).",
    "late": {
      "sent": "{{what}}\n\nPemohon sudah dikabari, jadi tidak bisa dibatalkan lagi.",
      "undone": "{{what}}\n\nKeputusan ini sudah dibatalkan.",
      "fallen": "{{what}}\n\nKeputusan ini gugur karena isi berkas berubah. Buka lagi sebelum memutuskan."
    },
    "waitsInPerson": "{{what}}\n\nPemohon tidak bisa dihubungi lewat Telegram. Pukul <b>{{at}}</b> pendamping diminta menyampaikannya langsung. Sampai saat itu masih bisa dibatalkan.",
    "sentInPerson": "{{what}}\n\nPemohon tidak bisa dihubungi lewat Telegram; pendamping diminta menyampaikannya langsung.",
    "undoneCard": "↩️ <b>Dibatalkan</b>\n{{what}}",
    "already": "Sudah Anda putuskan."
  },
  "refused": {
    "decided-already": "Berkas ini sudah diputuskan: <b>{{status}}</b>, oleh {{by}}, {{when}}.",
    "taken": "Berkas ini sedang dipegang <b>{{by}}</b> sampai pukul {{until}}.",
    "byYou": "Anda",
    "byOwner": "pemohon",
    "consent-unproven": "Belum bisa disetujui: orang yang didaftarkan belum menyetujui.",
    "papers-not-seen": "Belum bisa disetujui: dokumen asli belum dilihat.",
    "one-approved-already": "Belum bisa disetujui: NIK ini sudah disetujui di usulan lain.",
    "year-full": "Belum bisa disetujui: tempat untuk pekerjaan ini sudah penuh tahun ini.",
    "own-file": "Ini berkas Anda sendiri. Rekan lain yang memutuskan.",
    "handed-in": "Anda yang mengisikan berkas ini. Rekan lain yang memutuskan.",
    "family": "Ini berkas keluarga Anda. Rekan lain yang memutuskan.",
    "not-found": "Berkas tidak ditemukan.",
    "changed": "Isi berkas ini baru saja diubah pemohon. Buka lagi sebelum memutuskan."
  },
  "second": {
    "button": "👀 Periksa ulang ({{n}})",
    "ask": "👀 <b>Periksa ulang</b>\n\n{{what}}\nDiputuskan oleh {{by}}.\n\nApakah Anda akan memutuskan sama? Jawaban Anda tidak mengubah keputusan; kalau berbeda, pemutus dan admin dikabari.",
    "agree": "👍 Sama",
    "differ": "🤔 Saya berpendapat lain",
    "agreed": "Terima kasih, dicatat: sama.",
    "differs": "Terima kasih, dicatat. Pemutus dan admin dikabari; silakan bicarakan.",
    "already": "Sudah dilihat rekan lain.",
    "none": "Tidak ada keputusan yang perlu diperiksa ulang. 👍"
  },
  "filter": {
    "button": "🔎 Saring",
    "title": "🔎 <b>Saringan</b>\n\nSekarang: {{filter}}\nBerkas: <b>{{files}}</b>\n\nTekan untuk menyalakan atau mematikan.",
    "none": "semua yang menunggu diperiksa",
    "on": "✅ {{label}}",
    "sector": {
      "fisher": "nelayan",
      "farmer": "petani",
      "msme": "usaha kecil"
    },
    "status": {
      "returned": "perlu diperbaiki",
      "waiting-list": "daftar tunggu",
      "approved": "disetujui",
      "decreed": "ditetapkan",
      "sent-to-bpjs": "didaftarkan ke BPJS",
      "refused-by-bpjs": "ditolak BPJS",
      "active": "terlindungi"
    },
    "late": "lewat batas",
    "kecamatan": "Kec. {{name}} …",
    "kelurahan": "Kel. {{name}}",
    "whichKelurahan": "🔎 Kelurahan mana?",
    "allAreas": "Semua kelurahan",
    "off": "✖️ Hapus saringan",
    "open": "📂 Buka yang paling lama ({{files}})",
    "back": "⬅️ Kembali"
  },
  "compare": {
    "button": "🔍 Bandingkan dengan {{number}}",
    "title": "🔍 <b>{{one}}</b> dan <b>{{other}}</b>",
    "sameNik": "NIK-nya <b>sama</b>.",
    "otherNik": "NIK-nya <b>berbeda</b>.",
    "status": "Status",
    "submitted": "Diterima",
    "same": "Sama: {{labels}}",
    "differs": "≠ <b>{{label}}</b>\n   ① {{one}}\n   ② {{other}}",
    "nothing": "–",
    "open": "📂 Buka {{number}}",
    "filedBy": "Pengirim",
    "papers": "Dokumen",
    "self": "sendiri"
  },
  "step": {
    "decreed": "📜 Ditetapkan (SK)",
    "sent-to-bpjs": "📤 Didaftarkan ke BPJS",
    "active": "🛡 BPJS: sudah aktif",
    "refused-by-bpjs": "↪️ BPJS: ditolak",
    "ended": "🏁 Perlindungan berakhir"
  },
  "stepForm": {
    "intro": "{{step}}: usulan {{number}}.",
    "today": "Hari ini, {{date}}",
    "on": {
      "ask": "Tanggal berapa?",
      "label": "Tanggal",
      "help": "Tulis seperti 12-3-2026 atau 12 Maret 2026."
    },
    "from": {
      "ask": "Terlindungi <b>mulai</b> tanggal berapa?",
      "label": "Mulai"
    },
    "until": {
      "ask": "Sampai tanggal berapa iurannya dibayar?",
      "label": "Sampai"
    },
    "number": {
      "ask": "Nomor <b>SK</b> Wali Kota?",
      "label": "Nomor SK",
      "help": "Tulis persis seperti di SK, misalnya 188.45/123/KEP/425.012/2026."
    },
    "kpj": {
      "ask": "Nomor kartu peserta (<b>KPJ</b>), 11 angka?",
      "help": "Nomor di kartu peserta BPJS Ketenagakerjaan."
    },
    "refusal": {
      "ask": "Mengapa BPJS menolak?",
      "help": "Sesudah ini, kembalikan usulan ke pemohon atau tolak dengan alasannya."
    },
    "end": {
      "ask": "Mengapa perlindungan berakhir?",
      "help": "Pemohon membaca alasan ini sebagai kalimat lengkap. Tempat yang kosong diberikan ke daftar tunggu."
    },
    "confirmed": {
      "ask": "Pindah atau berumur 65 tahun tidak mengakhiri masa yang sudah dibayar. <b>Sudah dipastikan ke BPJS?</b>",
      "label": "Dipastikan BPJS",
      "help": "Tanyakan ke kantor BPJS Ketenagakerjaan, lalu catat di sini.",
      "yes": "Ya, BPJS sudah memastikan",
      "no": "Belum"
    },
    "problem": {
      "number-missing": "Nomor SK belum ada.",
      "kpj-wrong": "KPJ terdiri dari 11 angka.",
      "in-the-future": "Tanggal itu belum lewat.",
      "before-the-last-step": "Tanggal itu sebelum langkah yang sebelumnya.",
      "ends-before-it-begins": "Tanggal akhir sebelum tanggal mulai.",
      "bpjs-must-confirm": "<b>Perlu dipastikan BPJS.</b> Iurannya sudah dibayar melewati tanggal itu, dan pindah atau berumur 65 tahun tidak mengakhirinya. Tulis tanggal sesudah masa itu, atau ubah jawaban setelah BPJS memastikan."
    }
  },
  "stepDone": "✅ Dicatat: {{number}}, sekarang <b>{{status}}</b>.",
  "cover": {
    "decree": "SK",
    "sent": "Didaftarkan ke BPJS",
    "refused": "Ditolak BPJS",
    "bpjsWords": "Keterangan BPJS",
    "batch": "Angkatan",
    "kpj": "KPJ",
    "period": "Masa",
    "end": "Berakhir"
  },
  "told": {
    "fallen": {
      "changed": "↩️ Keputusan Anda tentang usulan {{number}} gugur: pemohon mengubah isinya sebelum dikabari. Tolong periksa lagi.",
      "withdrawn": "↩️ Keputusan Anda tentang usulan {{number}} gugur: pemohon menariknya.",
      "not-possible": "↩️ Keputusan Anda tentang usulan {{number}} tidak bisa berlaku: ada yang berubah sebelum dikabarkan. Tolong periksa lagi."
    },
    "differs": "👀 {{name}} berpendapat lain tentang keputusan pada usulan {{number}}. Silakan bicarakan.",
    "role": "Peran Anda di kantor diubah: sekarang <b>{{role}}</b>.",
    "pin-reset": "Admin menghapus PIN Anda. Nanti Anda diminta membuat yang baru.",
    "account-locked": "🔒 Akun Anda dikunci admin. Bagian petugas tertutup sampai dibuka lagi.",
    "removed-from-office": "Anda tidak lagi tercatat sebagai petugas. Terima kasih atas bantuannya.",
    "visit": "📮 Ada kabar yang perlu disampaikan langsung di Kel. {{kelurahan}}.",
    "renewals-listed": "Peserta tahun lalu sudah dipilah untuk tahun {{year}}."
  },
  "figures": {
    "title": "📊 <b>Program {{year}}</b>",
    "waiting": "Di antrean: <b>{{waiting}}</b> · lewat batas: <b>{{late}}</b>",
    "line": "{{label}}: <b>{{n}}</b>",
    "places": " (sisa tempat {{left}})"
  },
  "deskFind": "Cari berkas: ketik nomor usulan atau NIK.",
  "noneLeftFiltered": "Tidak ada berkas lain yang bebas menurut saringan: {{filter}}.",
  "nikOnly": "🔢 Lihat NIK lengkap",
  "unseen": "↩️ Batal: asli belum saya lihat",
  "unseenToast": "Dicatat: asli belum dilihat.",
  "consentAsk": "Bacakan kepada <b>{{name}}</b>:\n\n<i>“Apakah Bapak/Ibu setuju didaftarkan ke program BPJS Ketenagakerjaan dari pemkot, dengan data yang sudah ditulis?”</i>\n\nApakah {{name}} ada di depan Anda dan bilang setuju?",
  "consentYes": "🖐 Ya, baru saja bilang setuju",
  "consentNo": "⬅️ Tidak",
  "familyAsk": "Berkas <b>{{name}}</b> milik keluarga Anda?\n\nRekan lain yang akan memutuskan, dan berkas ini tidak ditawarkan lagi kepada Anda.",
  "familyYes": "👪 Ya, keluarga saya",
  "familyNo": "⬅️ Bukan",
  "sentNik": "NIK usulan {{number}}: <code>{{nik}}</code>\n\nHilang dari obrolan sesudah 15 menit.",
  "recorded": "Dicatat. 👇",
  "notRecorded": "<b>Tidak tercatat.</b> 👇",
  "membersRoom": {
    "button": "🛡 Peserta & daftar",
    "text": "<b>Peserta &amp; daftar</b>\n\nDaftar masuk dan keluar, angkatan ke BPJS, iuran, dan peserta yang belum terhubung."
  },
  "keepingRoom": {
    "button": "⚙️ Atur kantor",
    "text": "<b>Atur kantor</b>\n\nTahun program, keputusan sesudah masa perlindungan, petugas, dan hari libur."
  }
},
  statistics: {
  "button": "📊 Statistik",
  "command": "Statistik program",
  "head": "📊 <b>Statistik program {{year}}</b> · {{part}}\nKeadaan {{at}}",
  "part": {
    "overview": "ringkasan",
    "sectors": "per sektor",
    "areas": "per wilayah",
    "area": "Kec. {{name}}",
    "decisions": "antrean dan keputusan",
    "reach": "peserta di Telegram"
  },
  "line": "• {{label}}: <b>{{n}}</b>",
  "lineShare": "• {{label}}: <b>{{n}}</b> ({{percent}}%)",
  "members": {
    "title": "🛡 <b>Peserta: {{n}}</b>",
    "today": "terlindungi hari ini",
    "ended": "masanya sudah berakhir",
    "ahead": "masanya belum mulai",
    "unknown": "masanya belum tercatat",
    "linked": "terhubung ke Telegram",
    "announced": "Diumumkan pemkot pada {{date}}: {{n}} orang"
  },
  "proposed": {
    "title": "📝 <b>Usulan, belum jadi peserta: {{n}}</b>",
    "stage": {
      "waiting": "menunggu diperiksa",
      "returned": "dikembalikan, perlu diperbaiki",
      "waiting-list": "daftar tunggu",
      "approved": "disetujui atau ditetapkan",
      "at-bpjs": "sedang di BPJS"
    }
  },
  "target": {
    "title": "🎯 <b>Target {{percent}}% pada {{year}}</b>",
    "titleNoShare": "🎯 <b>Target</b>",
    "share": "{{n}} peserta dari {{of}} pekerja rentan = <b>{{percent}}%</b>",
    "shareAbout": "{{n}} peserta dari sekitar {{of}} pekerja rentan = <b>{{percent}}%</b>",
    "short": "Kurang <b>{{n}}</b> orang dari target {{people}}",
    "reached": "✅ Target {{people}} orang tercapai",
    "fromOffice": "Jumlah pekerja rentan menurut {{source}}",
    "fromAnnouncement": "Jumlah pekerja rentan menurut pengumuman pemkot {{date}} ({{site}})",
    "shareNotSet": "Berapa persen yang dituju: belum ditetapkan",
    "notSet": "Jumlah pekerja rentan: belum ditetapkan"
  },
  "queue": {
    "short": "⏳ <b>Antrean sekarang: {{waiting}}</b> · lewat batas: {{late}}",
    "title": "⏳ <b>Antrean sekarang: {{waiting}}</b> · lewat batas: {{late}}",
    "age": {
      "0-1": "0–1 hari",
      "2-3": "2–3 hari",
      "4-7": "4–7 hari",
      "over-7": "lebih dari 7 hari"
    },
    "oldest": "Yang paling lama menunggu sejak {{date}} ({{days}} hari).",
    "oldestToday": "Yang paling lama masuk hari ini.",
    "counted": "Dihitung dalam hari kalender sejak usulan masuk; semua tahun program."
  },
  "decisions": {
    "title": "⚖️ <b>Keputusan atas usulan {{year}}</b>",
    "none": "Belum ada usulan yang diputuskan.",
    "decided": "sudah pernah diputuskan",
    "median": "Separuhnya diputus dalam <b>{{time}}</b> atau lebih cepat, sampai keputusan pertama (median).",
    "days": "{{n}} hari",
    "hours": "{{n}} jam",
    "underAnHour": "1 jam",
    "returned": "pernah dikembalikan",
    "otherReason": "Alasan lain",
    "reasons": "Alasan dikembalikan (satu usulan bisa punya beberapa):"
  },
  "sector": {
    "title": "<b>{{sector}}</b>",
    "members": "• peserta: <b>{{n}}</b>, terlindungi hari ini: {{today}}",
    "proposed": "usulan",
    "quota": "• kuota: <b>{{quota}}</b>, terisi {{taken}} ({{percent}}%), sisa {{left}}",
    "quotaOver": "• ⚠️ kuota: <b>{{quota}}</b>, terisi {{taken}} ({{percent}}%), <b>lebih {{over}}</b>",
    "quotaSource": "   menurut {{source}}",
    "quotaNotSet": "• kuota: belum ditetapkan",
    "quotaCounted": "Terisi = peserta dan usulan yang sudah disetujui.",
    "announced": "• diumumkan pemkot: {{n}}"
  },
  "area": {
    "columns": "peserta · usulan",
    "line": "• {{name}}: <b>{{members}}</b> · {{proposed}}",
    "elsewhere": "belum tercatat",
    "sum": "Jumlah: <b>{{members}}</b> · {{proposed}}",
    "counted": "Peserta menurut tempat tinggal sekarang, usulan menurut isian."
  },
  "reach": {
    "linked": "terhubung",
    "ownAccount": "belum terhubung, tetapi mendaftar sendiri lewat bot",
    "never": "belum pernah lewat bot",
    "sector": "• {{sector}}: <b>{{linked}}</b> dari {{listed}} ({{percent}}%)",
    "bySector": "<b>Terhubung per sektor</b>"
  },
  "to": {
    "overview": "⬅️ Ringkasan",
    "sectors": "Per sektor",
    "areas": "Per wilayah",
    "decisions": "Antrean & keputusan",
    "reach": "Peserta di Telegram",
    "area": "Kec. {{name}}",
    "before": "◀️ {{year}}",
    "after": "{{year}} ▶️",
    "chart": "🖼 Grafik"
  },
  "chart": {
    "toast": "Grafik sedang dibuat.",
    "caption": "📊 Program {{year}}, keadaan {{at}}",
    "file": "statistik-{{year}}.png",
    "title": "Perlindungan pekerja rentan {{year}}",
    "city": "Kota Probolinggo · keadaan {{date}}",
    "members": "peserta",
    "proposed": "usulan",
    "quota": "kuota",
    "bySector": "Per sektor",
    "byKecamatan": "Per kecamatan",
    "target": "Menuju target {{percent}}%",
    "targetNoShare": "Target",
    "ofWorkers": "{{n}} dari {{of}} pekerja rentan: {{percent}}%",
    "ofWorkersAbout": "{{n}} dari sekitar {{of}} pekerja rentan: {{percent}}%",
    "targetMark": "{{percent}}% = {{people}}",
    "targetNotSet": "Jumlah pekerja rentan belum ditetapkan",
    "quotaOf": "kuota {{quota}}, terisi {{percent}}%",
    "quotaNotSet": "kuota belum ditetapkan",
    "elsewhere": "Belum tercatat",
    "over": "lebih {{n}}",
    "source": "Sumber: data Lindung",
    "workersFrom": "Jumlah pekerja: {{source}}",
    "announcement": "pengumuman pemkot {{date}} ({{site}})"
  }
},
  status: {
  "empty": "Belum ada pendaftaran yang dikirim dari akun ini.\n\nKalau pernah mendaftar lewat kantor atau kelurahan, tanyakan ke petugas.",
  "whose": "Mau melihat pendaftaran siapa?",
  "linked": "Tekan nama untuk melihat perlindungannya.",
  "one": "{{name}} · {{status}}",
  "card": "<b>{{name}}</b>\nNomor: <code>{{number}}</code> · Tahun program {{year}}\n\n{{now}}\n\n{{timeline}}",
  "timeline": {
    "done": "✅ {{text}}",
    "here": "👉 <b>{{text}}</b>",
    "later": "▫️ {{text}}",
    "halted": "▪️ {{text}}"
  },
  "step": {
    "submitted": "Usulan diterima, {{date}}",
    "review": "Diperiksa petugas, paling lambat {{due}}",
    "reviewLate": "Diperiksa petugas (seharusnya {{due}}; mohon maaf terlambat)",
    "approved": "Disetujui petugas, {{date}}",
    "returned": "Dikembalikan untuk diperbaiki, {{date}}",
    "rejected": "Tidak disetujui, {{date}}",
    "waiting": "Masuk daftar tunggu, {{date}}",
    "withdrawn": "Ditarik, {{date}}",
    "corrected": "Perbaikan diterima, {{date}}",
    "papersSeen": "Dokumen asli dilihat petugas, {{date}}",
    "consentConfirmed": "Orangnya sudah menyetujui, {{date}}",
    "consentRefused": "Orangnya tidak menyetujui, {{date}}",
    "placeFreed": "Keluar dari daftar tunggu, {{date}}",
    "decreed": "Ditetapkan Wali Kota, {{date}}",
    "sentToBpjs": "Didaftarkan ke BPJS, {{date}}",
    "active": "Diterima BPJS, {{date}}",
    "ended": "Berakhir, {{date}}"
  },
  "now": {
    "submitted": "Masih <b>usulan</b> (permohonan), belum terlindungi.",
    "in-review": "Sedang diperiksa petugas. Masih <b>usulan</b>, belum terlindungi.",
    "returned": "Perlu diperbaiki: {{reason}}",
    "approved": "Disetujui petugas. <b>Belum terlindungi.</b> Masih menunggu ditetapkan Wali Kota, didaftarkan ke BPJS, dan iuran (pembayaran bulanan) pertama dibayar.",
    "decreed": "Sudah ditetapkan Wali Kota. <b>Belum terlindungi.</b> Masih menunggu didaftarkan ke BPJS, dan iuran (pembayaran bulanan) pertama dibayar.",
    "sent-to-bpjs": "Sedang didaftarkan ke BPJS Ketenagakerjaan. <b>Belum terlindungi.</b> Masih menunggu iuran (pembayaran bulanan) pertama dibayar.",
    "active": "Terlindungi BPJS Ketenagakerjaan (kecelakaan kerja dan kematian).",
    "ended": "Perlindungan sudah berakhir.",
    "rejected": "Tidak disetujui: {{reason}}",
    "waiting-list": "Masuk <b>daftar tunggu</b>: menunggu ada tempat. Belum terlindungi. Siapa yang didahulukan ditentukan kantor.",
    "withdrawn": "Sudah ditarik.",
    "refused-by-bpjs": "BPJS Ketenagakerjaan belum bisa menerima. Petugas akan menghubungi."
  },
  "cover": {
    "not-yet": "Sudah diterima BPJS Ketenagakerjaan. <b>Terlindungi mulai {{from}}</b> sampai {{to}} (kecelakaan kerja dan kematian). Sebelum itu belum.",
    "running": "<b>Terlindungi</b> BPJS Ketenagakerjaan (kecelakaan kerja dan kematian), {{from}} sampai {{to}}. Iurannya dibayar pemkot.",
    "over": "Perlindungan sudah <b>berakhir</b> pada {{to}}."
  },
  "shortAhead": "mulai {{from}}",
  "member": "🪪 Lihat kartu dan iuran",
  "short": {
    "submitted": "menunggu diperiksa",
    "in-review": "sedang diperiksa",
    "returned": "perlu diperbaiki",
    "approved": "disetujui, belum terlindungi",
    "decreed": "ditetapkan, belum terlindungi",
    "sent-to-bpjs": "sedang didaftarkan ke BPJS",
    "active": "terlindungi",
    "ended": "berakhir",
    "rejected": "tidak disetujui",
    "waiting-list": "daftar tunggu",
    "withdrawn": "ditarik",
    "refused-by-bpjs": "ditolak BPJS"
  },
  "consentUnproven": "🖐 {{name}} belum menyetujui. Kirim tautan (link) lewat tombol di bawah supaya dibuka dari HP-nya, atau ajak ke kantor. Sebelum itu petugas tidak bisa menyetujui.",
  "correct": "✏️ Betulkan isi",
  "mend": "✏️ Perbaiki sekarang",
  "withdraw": "🗑 Tarik pendaftaran",
  "withdrawAsk": "Tarik pendaftaran <b>{{name}}</b>, nomor {{number}}?\n\nSesudah ditarik, tidak diperiksa lagi. Bapak/Ibu bisa mendaftar lagi kapan saja.",
  "withdrawYes": "Ya, tarik",
  "withdrawNo": "Tidak jadi",
  "withdrawn": "Pendaftaran {{name}} sudah ditarik.",
  "tooLate": "Petugas sudah memutuskan berkas ini, jadi tidak bisa diubah lagi dari sini. Silakan tanya petugas.",
  "back": "⬅️ Yang lain",
  "noteLine": "Pesan petugas: <i>{{note}}</i>",
  "draft": "Belum selesai diisi: <b>{{title}}</b> (terakhir {{when}})",
  "ahead": {
    "approved": "Keputusan petugas",
    "decree": "Ditetapkan Wali Kota (tanggal belum dapat dipastikan)",
    "bpjs": "Didaftarkan ke BPJS dan iuran pertama dibayar (tanggal belum dapat dipastikan)"
  },
  "consentRefused": "🖐 {{name}} tidak menyetujui usulan ini, jadi petugas tidak bisa menyetujuinya.",
  "filed": {
    "button": "🗂 Warga yang Anda daftarkan ({{count}})",
    "noneOwn": "Belum ada pendaftaran atas nama Anda sendiri.",
    "title": "Warga yang Anda daftarkan sebagai petugas, yang terbaru di atas:",
    "more": "➡️ Berikutnya",
    "first": "⏮ Dari awal"
  }
},
  unlinked: {
  "button": "📭 Belum terhubung",
  "buttonCount": "📭 Belum terhubung ({{people}})",
  "title": "📭 <b>Peserta yang belum membuka bot</b>\n\n{{people}} peserta tahun {{year}} belum menghubungkan akun Telegram-nya. Datangi mereka, serahkan kertas kode, dan bantu menghubungkan.",
  "none": "📭 <b>Peserta yang belum membuka bot</b>\n\nTidak ada. Semua peserta di daftar sudah terhubung, atau daftarnya belum dimasukkan.",
  "noneHere": "📭 Di {{place}} tidak ada lagi yang belum terhubung. 👍",
  "place": "📭 <b>{{place}}</b>\n\n{{people}} peserta tahun {{year}} belum terhubung. Pilih pekerjaannya untuk melihat nama.",
  "kelurahan": "Kelurahan {{kelurahan}}",
  "noKelurahan": "Kelurahan tidak tercatat",
  "placeCount": "{{place}} ({{people}})",
  "sectorCount": "{{sector}} ({{people}})",
  "names": "📭 <b>{{place}}</b>\n{{sector}}\n\nBelum terhubung. Tekan nama untuk melihat kepesertaannya dan membuat kode.",
  "name": "👤 {{name}}",
  "more": "➡️ Berikutnya",
  "first": "⏮ Dari awal",
  "backToPlace": "⬅️ {{place}}",
  "print": "🖨 Cetak kertas kode",
  "printLink": "🖨 <b>Kertas kode</b>\n\nTekan tombol di bawah, lalu pilih kelurahan dan pekerjaan. Sekali cetak paling banyak {{most}} orang, empat kertas satu halaman A4.\n\n• Lebih mudah di komputer yang ada printernya: salin tautannya ke sana\n• Hanya bisa dibuka <b>satu kali</b>, dan berlaku sampai <b>{{until}}</b>\n• PIN Lindung Anda ditanya di sana\n\nJangan teruskan tautan ini. Serahkan setiap kertas langsung kepada orangnya, dengan melihat KTP.",
  "sheet": {
    "choose": "Kertas kode untuk siapa",
    "nobody": "Tidak ada peserta yang belum terhubung di kelurahan Anda.",
    "option": "{{place}}, {{sector}}: {{people}} belum punya kode",
    "optionPart": "{{place}}, {{sector}}: {{part}} dari {{people}} yang belum punya kode",
    "optionAgain": "{{place}}, {{sector}}: cetak ulang {{people}} kertas terakhir (kode di kertas lama batal)",
    "left": "Masih belum punya kode",
    "file": "kertas-kode",
    "title": "Kertas kode",
    "nothing": "Tidak ada lagi yang perlu dicetak."
  },
  "slip": {
    "title": "Peserta BPJS Ketenagakerjaan, dibayari Pemkot Probolinggo",
    "code": "Kode:",
    "valid": "Berlaku sampai {{until}}, satu kali pakai. Gratis.",
    "step1": "Buka kamera HP, arahkan ke gambar kotak di kanan.",
    "step2": "Tekan tautannya, lalu tekan MULAI (START) di Telegram.",
    "step3": "Tekan \"{{yes}}\". Selesai.",
    "warning": "Jangan berikan kode ini kepada siapa pun.",
    "underQr": "Arahkan kamera ke sini",
    "otherWay": "Tanpa kamera: buka @{{bot}} di Telegram, tekan {{status}}, lalu {{member}}, lalu ketik kode ini."
  },
  "link": {
    "title": "Menghubungkan akun",
    "intro": "🔗 Kode dari kertas sudah terbaca.",
    "ask": "Hubungkan akun Telegram ini dengan data peserta di kertas itu?\n\nTekan Ya hanya kalau kertas itu untuk <b>Bapak/Ibu sendiri</b>. Kode hanya bisa dipakai satu kali.",
    "help": "Sesudah terhubung, Bapak/Ibu bisa melihat kartu dan iuran dari HP ini. Kalau kertas ini milik orang lain, tekan Tidak dan serahkan kepada orangnya.",
    "yes": "✅ Ya, hubungkan",
    "no": "Tidak",
    "notNow": "Baik, tidak ada yang dihubungkan. Kode di kertas masih berlaku, simpan baik-baik."
  },
  "backToAll": "⬅️ Semua kelurahan"
},
  visits: {
  "button": "📣 Sampaikan langsung ({{count}})",
  "open": "📣 Lihat siapa yang perlu didatangi",
  "list": {
    "title": "<b>Sampaikan langsung</b>\n\n{{count}} orang belum mendengar kabarnya: pesan Telegram tidak sampai, atau tidak punya akun. Yang paling lama menunggu ada di atas.",
    "ofAdmin": "Ini untuk kelurahan yang belum punya pendamping.",
    "empty": "<b>Sampaikan langsung</b>\n\nTidak ada kabar yang perlu disampaikan langsung. 👍",
    "one": "{{kelurahan}} · {{name}} · {{waits}}",
    "more": "➡️ Berikutnya",
    "first": "⏮ Dari awal",
    "back": "⬅️ Daftar kabar"
  },
  "waits": {
    "today": "hari ini",
    "days": "{{days}} hari"
  },
  "task": {
    "who": "<b>{{name}}</b> · usulan {{number}}\n🏠 {{address}}\n{{phone}}",
    "place": "Kel. {{kelurahan}}",
    "phone": "📞 {{phone}} ({{owner}})",
    "noPhone": "📞 tidak ada nomor HP",
    "owner": {
      "worker": "milik sendiri",
      "family": "milik keluarga",
      "other": "milik orang lain / tetangga"
    },
    "why": "<b>Mengapa didatangi:</b> {{why}}",
    "say": "<b>Yang disampaikan</b> (boleh dibacakan):\n<blockquote>{{now}}\n\n{{todo}}</blockquote>",
    "waits": "Menunggu sejak {{since}}. Belum pernah didatangi.",
    "tried": "Menunggu sejak {{since}}. Sudah {{tries}} kali didatangi, terakhir {{last}}, belum bertemu.",
    "rtRw": "RT/RW {{rtRw}}"
  },
  "why": {
    "no-account": "tidak punya Telegram sendiri, didaftarkan oleh petugas.",
    "unreachable": "pesan Telegram tidak sampai. Bot diblokir, atau akunnya sudah tidak ada.",
    "refused": "pesan Telegram ditolak, jadi kabarnya belum dibaca."
  },
  "done": "✅ Sudah disampaikan",
  "tried": "🚪 Belum bertemu",
  "print": "🖨 Lembar cetak",
  "mend": "✏️ Perbaiki sekarang bersama orangnya",
  "again": "📄 Buka lagi",
  "said": {
    "done": "✅ Dicatat: kabar untuk <b>{{name}}</b> sudah disampaikan, {{when}}.\n\nSalah tekan? Bisa dikembalikan dalam 10 menit.",
    "tried": "🚪 Dicatat: belum bertemu <b>{{name}}</b>, {{when}}. Tugas ini tetap ada di daftar.",
    "doneBy": "Kabar ini sudah disampaikan oleh {{by}}, {{when}}. Terima kasih.",
    "moot": "Tidak perlu didatangi lagi: orangnya sudah membaca kabarnya sendiri atau usulannya ditarik ({{when}}).",
    "printing": "Lembar cetak sedang dikirim.",
    "undone": "↩️ Dikembalikan: kabar ini belum disampaikan.",
    "undoLate": "Kabar ini tercatat sudah disampaikan oleh {{by}}, {{when}}. Sudah lewat 10 menit, jadi tidak bisa dikembalikan dari sini."
  },
  "slipCaption": "🖨 Lembar untuk {{name}}, nomor {{number}}. Cetak, lalu serahkan kepada orangnya.",
  "undo": "↩️ Salah tekan"
},
  year: {
  "button": "🗓 Tahun program",
  "title": "🗓 <b>Tahun program {{year}}</b>",
  "back": "🗓 Tahun {{year}}",
  "before": "⬅️ {{year}}",
  "after": "{{year}} ➡️",
  "noSuchYear": "Tahun itu tidak ada di sini.",
  "notSet": "belum ditetapkan",
  "line": "{{label}}: {{value}}",
  "point": "• {{label}}: {{value}}",
  "stage": {
    "open": "dibuka",
    "decreeing": "penetapan",
    "running": "berjalan",
    "closed": "ditutup"
  },
  "stageLine": "Tahap: <b>{{state}}</b> ({{by}}, {{date}})",
  "stageNone": "Tahap: <b>belum dibuka</b>",
  "asked": {
    "this": "Usulan baru masuk ke tahun ini.",
    "thisClosed": "Usulan baru <b>tidak diterima</b>: tahun ini sudah ditutup.",
    "other": "Usulan baru masuk ke tahun {{year}}."
  },
  "part": {
    "money": "<b>Uang</b>",
    "figures": "<b>Hitungan</b>",
    "criteria": "<b>Syarat umum</b>",
    "contacts": "<b>Kontak</b>",
    "sector": "<b>{{sector}}</b>"
  },
  "tariff": "Iuran: {{amount}} per orang per bulan ({{source}})",
  "decrees": {
    "none": "SK: belum dicatat",
    "line": "SK: {{decrees}}",
    "more": "{{decrees}}, dan {{n}} lagi",
    "one": "{{number}} ({{date}})"
  },
  "cited": {
    "entered": "{{value}} ({{source}}, {{date}})",
    "confirmed": "{{value}} (aturan lama, tetap berlaku: {{source}}, {{date}})",
    "general": "{{value}} (aturan umum)",
    "earlier": "{{value}} (aturan {{year}}; tahun ini belum ditetapkan)"
  },
  "figures": {
    "people": "Orang: <b>{{all}}</b> (peserta {{members}}, usulan disetujui {{proposed}})",
    "committed": "Kebutuhan: {{people}} orang × {{tariff}} × {{months}} bulan = <b>{{amount}}</b>",
    "committedNotSet": "Kebutuhan: belum bisa dihitung, bulan yang dibayar belum ditetapkan",
    "paid": "Sudah dibayar: {{amount}}",
    "left": "Sisa pagu: <b>{{amount}}</b>",
    "over": "🔴 <b>Pagu KURANG {{amount}}</b>. Jangan setujui usulan lagi sebelum pagunya ditambah atau bulannya dikurangi.",
    "leftNotSet": "Sisa pagu: belum bisa dihitung, pagu belum ditetapkan",
    "leftUnknown": "Sisa pagu: belum bisa dihitung"
  },
  "value": {
    "fund": "Sumber dana",
    "ceiling": "Pagu",
    "months-covered": "Bulan yang dibayar",
    "minimum-age": "Umur paling muda",
    "members-excluded": "Yang sudah punya BPJS",
    "vulnerable-workers": "Jumlah pekerja rentan",
    "quota": "Kuota",
    "max-age": "Umur paling tua",
    "land-below-hectares": "Luas lahan",
    "tenants-covered": "Penyewa lahan",
    "criteria-confirmed": "Aturan lama",
    "office": "Kantor",
    "bpjs-branch": "Cabang BPJS",
    "decrees": "SK",
    "state": "Tahap",
    "programme-year": "Usulan baru untuk tahun",
    "ofSector": "{{name}} · {{sector}}"
  },
  "shown": {
    "people": "{{n}} orang",
    "age": "{{n}} tahun",
    "land": "di bawah {{n}} hektare",
    "months": "{{from}} – {{to}}, {{n}} bulan",
    "excluded": "tidak ikut",
    "included": "boleh ikut",
    "tenants": "termasuk",
    "noTenants": "tidak termasuk",
    "confirmed": "tetap berlaku",
    "notConfirmed": "tidak otomatis berlaku",
    "contact": "{{name}}, {{address}}, {{hours}}, {{phone}}",
    "takenBack": "dikosongkan",
    "noDecrees": "tidak ada"
  },
  "edit": {
    "button": "✏️ Ubah nilai",
    "ask": "✏️ <b>Tahun {{year}}</b>: nilai mana yang mau dicatat atau diubah?\n\nSetiap nilai dicatat dengan suratnya, tanggalnya, dan siapa yang mencatat.",
    "sector": "✏️ <b>{{sector}} {{year}}</b>: yang mana?"
  },
  "one": {
    "title": "<b>{{name}} {{year}}</b>",
    "titlePlain": "<b>{{name}}</b>",
    "now": "Sekarang: <b>{{value}}</b>",
    "nowNotSet": "Sekarang: belum ditetapkan",
    "source": "Sumber: {{source}}",
    "entered": "Dicatat oleh {{by}}, {{date}}",
    "change": "✏️ Ganti",
    "clear": "🗑 Kosongkan",
    "done": "✅ Dicatat: <b>{{name}}</b>, {{value}}",
    "cleared": "🗑 Dikosongkan: <b>{{name}}</b>. Sekarang belum ditetapkan. Salah tekan? Catat lagi.",
    "notSet": "Nilai itu memang belum ditetapkan.",
    "notTaken": "Nilai itu tidak bisa dicatat. Periksa lagi jawabannya.",
    "periodNotTaken": "Bulannya tidak cocok dengan tahun {{year}}. Paling lama 24 bulan, dan harus ada bulan di tahun {{year}}."
  },
  "form": {
    "title": "Nilai tahun program",
    "source": {
      "ask": "Dari <b>surat apa</b>? Tulis satu baris.\n\nContoh: SK Wali Kota 188.45/12/2026",
      "help": "Supaya rekan dan pemeriksa tahu dari mana nilainya. Kalau dari rapat atau telepon, tulis dengan siapa dan tanggal berapa.",
      "label": "Sumber",
      "ownWord": "Keterangan kantor sendiri"
    },
    "fund": {
      "ask": "Uangnya dari mana?\n\nContoh: DBHCHT 2026",
      "help": "Nama sumber dana seperti di dokumen anggaran."
    },
    "ceiling": {
      "ask": "Berapa <b>pagunya</b>? Tulis lengkap dengan semua nolnya.\n\nContoh: Rp1.500.000.000",
      "help": "Pagu adalah batas uang untuk iuran satu tahun program ini.",
      "wrong": "Tulis jumlah rupiah dengan angka, misalnya 1.500.000.000",
      "doubt": "Hanya <b>{{amount}}</b>? Itu cukup untuk {{people}} orang selama satu bulan. Mungkin nolnya kurang."
    },
    "months": {
      "from": "Bulan <b>pertama</b> yang dibayar?\n\nContoh: Mei 2026",
      "to": "Bulan <b>terakhir</b> yang dibayar?\n\nContoh: Desember 2026",
      "fromLabel": "Bulan pertama",
      "toLabel": "Bulan terakhir",
      "help": "Tidak harus dua belas bulan. Tulis nama bulan dan tahunnya.",
      "wrong": "Tulis bulan dan tahun, misalnya Mei 2026",
      "order": "Bulan terakhir tidak boleh sebelum {{from}}"
    },
    "age": {
      "minimum": "Umur berapa yang <b>paling muda</b> boleh didaftarkan?\n\nContoh: 18",
      "maximum": "Umur berapa yang <b>paling tua</b> masih diterima?\n\nContoh: 60",
      "help": "Tulis angkanya saja. Orang yang sudah berumur segitu masih dihitung boleh.",
      "wrong": "Tulis umur dengan angka, antara {{from}} dan {{to}}"
    },
    "members": {
      "ask": "Orang yang <b>sudah punya BPJS Ketenagakerjaan</b> (bayar sendiri atau dari perusahaan): boleh ikut?",
      "help": "Supaya tidak dibayar dua kali. Yang dulu dibayar pemkot tidak termasuk pertanyaan ini.",
      "excluded": "Tidak ikut",
      "included": "Boleh ikut"
    },
    "workers": {
      "ask": "Berapa <b>pekerja rentan</b> di kota ini menurut hitungan pemkot?\n\nContoh: 27.500",
      "help": "Angka ini dipakai untuk menghitung berapa persen pekerja rentan yang sudah terlindungi."
    },
    "quota": {
      "ask": "Berapa <b>orang</b> kuotanya?\n\nContoh: 4.000",
      "help": "Kalau kuota sudah terisi, usulan baru masuk daftar tunggu.",
      "doubt": "Kuota <b>0</b> berarti semua usulan baru masuk daftar tunggu. Benar?"
    },
    "count": {
      "wrong": "Tulis jumlah orang dengan angka, misalnya 4.000"
    },
    "land": {
      "ask": "Luas lahan harus <b>di bawah</b> berapa hektare?\n\nContoh: 2 atau 0,5",
      "help": "Petani dengan lahan seluas itu atau lebih tidak termasuk.",
      "wrong": "Tulis luas dalam hektare dengan angka, misalnya 2 atau 0,5"
    },
    "tenants": {
      "ask": "Petani yang <b>menyewa</b> lahan: termasuk?",
      "help": "Penyewa membayar sewa lahan. Penggarap bagi hasil tidak ditanyakan di sini.",
      "yes": "Termasuk",
      "no": "Tidak termasuk"
    },
    "confirmed": {
      "ask": "Aturan lama untuk sektor ini <b>tetap berlaku</b> tahun ini?",
      "help": "Kalau tetap berlaku, umur dan luas lahan dari aturan lama dipakai tanpa dicatat satu per satu. Nilai yang dicatat sendiri tetap didahulukan.",
      "yes": "Ya, tetap berlaku",
      "no": "Tidak"
    },
    "contact": {
      "name": "Apa <b>nama</b> kantornya?",
      "nameLabel": "Nama",
      "address": "Di mana <b>alamatnya</b>?",
      "addressLabel": "Alamat",
      "hours": "Kapan <b>buka</b>?\n\nContoh: Senin–Jumat 08.00–15.00",
      "hoursLabel": "Jam buka",
      "phone": "Berapa <b>nomor teleponnya</b>? Satu nomor saja.\n\nContoh: 0335 421234",
      "phoneLabel": "Telepon",
      "phoneWrong": "Tulis satu nomor telepon dengan angka, misalnya 0335 421234",
      "help": "Ini yang dibaca warga saat bertanya ke mana harus datang."
    },
    "decree": {
      "title": "SK tahun program",
      "number": "Berapa <b>nomor SK-nya</b>?\n\nContoh: 188.45/12/2026",
      "numberLabel": "Nomor SK",
      "numberHelp": "Salin dari kepala surat.",
      "on": "<b>Tanggal</b> SK-nya?\n\nContoh: 3 Maret 2026",
      "onLabel": "Tanggal SK"
    }
  },
  "decree": {
    "list": "📜 <b>SK tahun {{year}}</b>\n{{lines}}",
    "empty": "📜 <b>SK tahun {{year}}</b>\nBelum ada SK yang dicatat.",
    "line": "{{n}}. {{number}}, {{date}}",
    "add": "➕ Tambah SK",
    "remove": "🗑 Hapus nomor {{n}}",
    "added": "✅ Dicatat: SK {{number}}, {{date}}",
    "removed": "🗑 Dihapus: SK {{number}}. Salah hapus? Tambahkan lagi.",
    "known-already": "SK dengan nomor itu sudah dicatat.",
    "too-many": "Sudah {{most}} SK untuk tahun ini. Hapus dulu yang salah catat.",
    "changed": "Daftar SK baru saja berubah. Ini yang sekarang:"
  },
  "history": {
    "button": "🕘 Riwayat",
    "title": "🕘 <b>Riwayat {{year}}</b>, yang terbaru di atas. Kontak dan tujuan usulan sama untuk semua tahun.",
    "empty": "🕘 <b>Riwayat {{year}}</b>\n\nBelum ada yang dicatat.",
    "entry": "{{at}} · {{by}}\n{{label}}: <b>{{value}}</b>",
    "entrySource": "{{at}} · {{by}}\n{{label}}: <b>{{value}}</b>\nSumber: {{source}}",
    "at": "{{date}}, {{hour}}",
    "newer": "⬅️ Lebih baru",
    "older": "Lebih lama ➡️",
    "system": "sistem"
  },
  "open": {
    "button": "🗓 Buka tahun {{year}}",
    "ask": "🗓 <b>Buka tahun program {{year}}?</b>\n\n{{effect}}\n• Peserta {{before}} dipilah menurut data: lanjut, keluar (dengan alasan), atau perlu dicek. Admin dikabari kalau selesai.\n• Nilai tahun {{before}} tidak ikut pindah: pagu, bulan, kuota, dan syarat {{year}} dicatat sendiri.",
    "effectAsked": "• Mulai sekarang usulan baru masuk ke tahun {{year}}.",
    "effectMoves": "• Mulai sekarang usulan baru masuk ke tahun {{year}}, bukan lagi ke {{asked}}.",
    "effectNone": "• Usulan baru tetap masuk ke tahun {{asked}}.",
    "yes": "🗓 Ya, buka {{year}}",
    "no": "Jangan dulu",
    "done": "✅ Tahun program {{year}} dibuka. Peserta {{before}} sedang dipilah.",
    "notNow": "Yang bisa dibuka hanya tahun ini dan tahun depan."
  },
  "aim": {
    "button": "📥 Usulan baru untuk {{year}}",
    "ask": "📥 <b>Usulan baru masuk ke tahun {{year}}?</b>\n\nSekarang usulan baru masuk ke tahun {{asked}}. Yang sudah dikirim tidak berpindah tahun.",
    "yes": "📥 Ya, ke {{year}}",
    "done": "✅ Mulai sekarang usulan baru masuk ke tahun {{year}}.",
    "closed": "Tahun {{year}} sudah ditutup. Tekan dulu <b>↩️ Batalkan penutupan</b>."
  },
  "move": {
    "on": {
      "decreeing": "➡️ Mulai penetapan",
      "running": "➡️ Mulai berjalan",
      "closed": "🔒 Tutup tahun {{year}}"
    },
    "back": {
      "open": "↩️ Kembali ke dibuka",
      "decreeing": "↩️ Kembali ke penetapan",
      "running": "↩️ Batalkan penutupan"
    },
    "askOn": {
      "decreeing": "<b>Mulai penetapan {{year}}?</b>\n\nWarga masih bisa mengirim usulan, tetapi diberi tahu bahwa usulan baru menunggu giliran berikutnya dan kantor yang memutuskan.",
      "running": "<b>Tahun {{year}} mulai berjalan?</b>\n\nArtinya SK sudah ada dan iuran mulai dibayar. Warga masih bisa mengirim usulan, tetapi diberi tahu bahwa usulan baru menunggu giliran berikutnya.",
      "closed": "<b>Tutup tahun {{year}}?</b>\n\n• Usulan baru untuk tahun ini tidak diterima lagi, juga dari petugas.\n• Formulir yang sedang diisi warga tidak hilang.\n• Usulan yang sudah masuk tetap bisa diperiksa dan diperbaiki.\n\nSalah tutup? Bisa dikembalikan."
    },
    "askBack": {
      "open": "<b>Kembalikan {{year}} ke tahap dibuka?</b>\n\nWarga tidak lagi diberi tahu bahwa usulan baru harus menunggu.",
      "decreeing": "<b>Kembalikan {{year}} ke tahap penetapan?</b>\n\nUntuk warga tidak ada yang berubah: usulan baru tetap menunggu giliran berikutnya.",
      "running": "<b>Buka lagi tahun {{year}}?</b>\n\nTahapnya kembali berjalan, dan warga bisa mengirim usulan lagi."
    },
    "yes": "✅ Ya",
    "no": "Tidak jadi",
    "done": "✅ Tahun {{year}} sekarang: <b>{{state}}</b>.",
    "overtaken": "Sudah dipindahkan oleh {{by}}, {{at}}. Yang Anda tekan tidak mengubah apa-apa. Ini keadaan sekarang:",
    "never": "Tahun itu belum dibuka."
  },
  "public": {
    "closed": "🔒 Pendaftaran tahun {{year}} sudah <b>ditutup</b>. Mohon maaf.\n\nKalau pendaftaran dibuka lagi, Bapak/Ibu bisa mendaftar di sini, gratis. Tanggalnya belum dapat dipastikan.\n\nUsulan yang sudah dikirim tetap diproses: tekan <b>Sampai mana?</b>",
    "closedKept": "Jawaban di formulir yang belum selesai tidak hilang. Boleh diteruskan dan disimpan dulu.",
    "closedForWorker": "🔒 Pendaftaran tahun {{year}} sudah <b>ditutup</b>, jadi usulan baru belum bisa dikirim. Kalau pendaftaran dibuka lagi, warga bisa didaftarkan dari sini.",
    "closedAtHandIn": "🔒 Belum bisa dikirim: pendaftaran tahun {{year}} sudah <b>ditutup</b>.\n\nJawabannya tidak hilang, disimpan 30 hari. Ketik /batal lalu pilih <b>Simpan dulu</b>. Kalau pendaftaran dibuka lagi, kirim dari sini.",
    "closedAnswer": "🔒 Pendaftaran tahun {{year}} sudah <b>ditutup</b>. Kalau pendaftaran dibuka lagi, Bapak/Ibu bisa mendaftar di sini.",
    "later": "ℹ️ Peserta tahun {{year}} {{state}}, jadi usulan baru menunggu giliran berikutnya. Kantor yang memutuskan.",
    "laterState": {
      "decreeing": "sedang ditetapkan",
      "running": "sudah ditetapkan"
    }
  }
},
} as const
