// Made by `npm run generate` from locales/id/*.json. Do not edit.
export const resources = {
  announcement: {
  "button": "📣 Pengumuman",
  "command": "Pengumuman",
  "title": "📣 <b>Pengumuman</b>",
  "intro": "Kirim kabar ke orang-orang yang memakai bot ini: semua, atau sebagian saja.",
  "none": "Belum ada pengumuman.",
  "new": "✏️ Tulis pengumuman",
  "all": "📣 Semua pengumuman",
  "back": "↩️ Kembali ke pengumuman",
  "after": "Berikutnya ▶️",
  "row": "{{mark}} {{title}}",
  "rowRunning": "{{mark}} {{title}} · sisa {{left}}",
  "mark": {
    "draft": "📝",
    "checking": "🔎",
    "scheduled": "🕗",
    "running": "▶️",
    "paused": "⏸",
    "done": "✅",
    "stopped": "⏹",
    "failed": "⚠️"
  },
  "legend": "📝 draf · 🔎 menunggu rekan · 🕗 terjadwal · ▶️ sedang dikirim · ⏸ dijeda · ✅ selesai · ⏹ dihentikan · ⚠️ gagal",
  "state": {
    "draft": "📝 <b>Draf</b>, belum dikirim",
    "checking": "🔎 <b>Menunggu persetujuan rekan</b>",
    "scheduled": "🕗 <b>Terjadwal</b>, {{when}}",
    "running": "▶️ <b>Sedang dikirim</b>",
    "paused": "⏸ <b>Dijeda</b>",
    "done": "✅ <b>Selesai</b>",
    "stopped": "⏹ <b>Dihentikan</b>",
    "failed": "⚠️ <b>Gagal</b>: Telegram menolak isinya"
  },
  "one": {
    "by": "Ditulis {{by}}, {{when}}",
    "text": "<blockquote>{{text}}</blockquote>",
    "photo": "📷 dengan foto",
    "document": "📎 dengan berkas",
    "category": "Jenis: <b>{{category}}</b>",
    "audience": "Untuk: <b>{{audience}}</b>",
    "nobodyYet": "Untuk: ⚠️ <b>belum dipilih</b>",
    "cta": "Tombol di bawahnya: <b>{{label}}</b>",
    "due": "🕗 Dikirim {{when}}",
    "join": "➕ Juga untuk yang baru bergabung sampai {{date}}",
    "urgent": "🚨 Mendesak: juga dikirim malam hari",
    "mustArrive": "🔁 Harus sampai: yang ragu dikirim ulang sendiri",
    "paid": "⭐ Jalur cepat berbayar",
    "approved": "Disetujui {{by}}, {{when}}"
  },
  "count": {
    "reached": "👥 Akan menerima: <b>{{n}}</b> orang",
    "nobody": "👥 <b>Tidak ada yang menerima.</b> Ubah dulu untuk siapa.",
    "left": "Tidak terjangkau: {{n}}\n{{list}}",
    "line": "• {{why}}: {{n}}",
    "why": {
      "never-started": "belum membuka bot",
      "unreachable": "memblokir bot atau akunnya hilang",
      "opted-out": "memilih tidak menerima jenis ini",
      "mourning": "keluarganya sedang berduka"
    },
    "takes": "⏱ Selesai dalam {{duration}}",
    "takesFrom": "⏱ Mulai {{when}}, selesai {{duration}} kemudian"
  },
  "duration": {
    "under": "kurang dari 1 menit",
    "minutes": "kira-kira {{n}} menit",
    "hours": "kira-kira {{h}} jam {{m}} menit"
  },
  "do": {
    "text": "✏️ Isi",
    "category": "🏷 Jenis",
    "audience": "👥 Untuk siapa",
    "cta": "🔘 Tombol",
    "options": "⚙️ Pilihan lain",
    "preview": "👁 Lihat hasilnya",
    "toMe": "📲 Kirim ke saya sendiri",
    "send": "📨 Kirim…",
    "drop": "🗑 Buang draf",
    "dropYes": "🗑 Ya, buang",
    "pause": "⏸ Jeda",
    "resume": "▶️ Lanjutkan",
    "stop": "⏹ Hentikan",
    "stopYes": "⏹ Ya, hentikan selamanya",
    "approve": "✅ Setuju, kirim",
    "decline": "✖️ Jangan dikirim",
    "takeBack": "↩️ Jadikan draf lagi",
    "resend": "🔁 Kirim ulang yang ragu ({{n}})",
    "unreached": "📭 Belum terjangkau ({{n}})",
    "download": "⬇️ Unduh hasilnya (Excel)",
    "copy": "📄 Pakai lagi sebagai draf baru"
  },
  "textForm": {
    "title": "Isi pengumuman",
    "intro": "✏️ <b>Tulis pengumuman</b>\n\nKirim isinya sebagai satu pesan biasa. Huruf tebal, miring, dan tautan dipertahankan. Boleh juga satu foto atau berkas, dengan tulisan di bawahnya.",
    "introChange": "✏️ <b>Ganti isi</b>\n\nKirim isi yang baru sebagai satu pesan. Isi lama diganti, juga foto atau berkasnya. Pilihan lain tetap.",
    "ask": "<b>Kirim isinya sekarang.</b>\n\nIni diisi otomatis untuk tiap orang:\n<code>{nama}</code> nama penerima\n<code>{kelurahan}</code> kelurahannya\n<code>{akhir}</code> tanggal akhir perlindungannya\n\nContoh: <i>Bapak/Ibu {nama}, kartu bisa diambil di kelurahan {kelurahan}.</i>",
    "help": "Tulis seperti menulis pesan biasa, lalu kirim. Panjangnya paling banyak {{text}} huruf, atau {{caption}} huruf di bawah foto. Nama pengirim (Pemkot) ditambahkan sendiri di atasnya.",
    "kept": "Isi tersimpan sebagai draf.",
    "problem": {
      "empty": "Belum ada tulisannya. Tulis isinya, atau kirim foto dengan tulisan di bawahnya.",
      "too-long": "Isinya kepanjangan {{n}} huruf. Ringkas dulu, lalu kirim lagi.",
      "album": "Kirim <b>satu</b> foto saja, dengan tulisan di bawahnya.",
      "unknown-field": "Bagian <code>{{field}}</code> tidak dikenal. Yang bisa diisi: <code>{nama}</code>, <code>{kelurahan}</code>, <code>{akhir}</code>.",
      "link": "Tautan ke <b>{{domain}}</b> tidak diizinkan. Yang boleh: {{allowed}}. Hapus tautannya, lalu kirim lagi.",
      "hidden-characters": "Ada huruf tersembunyi di dalamnya, biasanya karena disalin dari tempat lain. Ketik ulang bagian itu, lalu kirim lagi."
    }
  },
  "category": {
    "name": {
      "duty": "⚠️ Wajib",
      "info": "📰 Kabar",
      "event": "🎉 Acara"
    },
    "ask": "🏷 <b>Jenis apa pengumuman ini?</b>\n\n📰 <b>Kabar</b>: berita program. Penerima bisa mematikannya.\n\n🎉 <b>Acara</b>: undangan acara. Penerima bisa mematikannya.\n\n⚠️ <b>Wajib</b>: hanya soal perlindungan dan klaim, misalnya berkas yang kurang. Tidak bisa dimatikan penerima, dan perlu persetujuan rekan.\n\nKeluarga yang sedang berduka tidak menerima kabar dan acara.",
    "chosen": "✓ {{label}}"
  },
  "to": {
    "ask": "👥 <b>Untuk siapa?</b>\n\nTekan untuk memilih. Pilihan di bagian yang berbeda digabung: nelayan <b>dan</b> Mayangan berarti nelayan di Mayangan.",
    "sector": "🧰 Pekerjaan",
    "area": "🗺 Wilayah",
    "standing": "📋 Status",
    "ends": "⏳ Masa berakhir",
    "staff": "🏢 Petugas",
    "everyone": "🌐 Semua orang di bot ini",
    "clear": "♻️ Kosongkan",
    "done": "✔️ Selesai",
    "set": "{{label}} ({{n}})",
    "on": "✅ {{label}}",
    "off": "⬜ {{label}}",
    "back": "↩️ Untuk siapa",
    "backArea": "↩️ Kecamatan",
    "nobody": "Belum ada yang dipilih.",
    "now": "Sekarang: <b>{{audience}}</b>",
    "sectorAsk": "🧰 <b>Pekerjaan apa?</b>\nTidak ada yang dipilih berarti semua pekerjaan.",
    "areaAsk": "🗺 <b>Wilayah mana?</b>\nTekan kecamatan, lalu kelurahannya. Tidak ada yang dipilih berarti seluruh kota.",
    "kecamatanAsk": "🗺 <b>Kecamatan {{name}}</b>",
    "wholeKecamatan": "Seluruh Kec. {{name}}",
    "kecamatan": "{{name}} ({{n}} dari {{of}})",
    "standingAsk": "📋 <b>Status apa?</b>\nTiga yang teratas tentang peserta, sisanya tentang usulan. Tidak ada yang dipilih berarti semua.",
    "endsAsk": "⏳ <b>Yang perlindungannya berakhir kapan?</b>",
    "ends30": "dalam 30 hari",
    "ends60": "dalam 60 hari",
    "ends90": "dalam 90 hari",
    "endsDate": "📅 Sampai tanggal lain…",
    "endsClear": "✖️ Tanpa batas ini",
    "staffAsk": "🏢 <b>Petugas yang mana?</b>\nPengumuman untuk petugas tidak dikirim ke warga.",
    "people": "👤 Semua peserta & pendaftar",
    "staffAll": "👥 Semua petugas"
  },
  "audience": {
    "nobody": "belum dipilih",
    "everyone": "semua pemakai bot dan semua peserta",
    "staffAll": "semua petugas",
    "staff": "petugas: {{list}}",
    "people": "semua peserta dan pendaftar",
    "kecamatan": "Kec. {{name}}",
    "kelurahan": "Kel. {{name}}",
    "many": "{{n}} kelurahan",
    "endsWithin": "masa berakhir dalam {{n}} hari",
    "endsBy": "masa berakhir sampai {{date}}"
  },
  "standing": {
    "covered": "Sedang terlindungi",
    "cover-ended": "Masanya sudah berakhir",
    "member": "Peserta tahun ini",
    "submitted": "Usulan menunggu diperiksa",
    "in-review": "Usulan sedang diperiksa",
    "returned": "Usulan perlu diperbaiki",
    "waiting-list": "Daftar tunggu",
    "approved": "Usulan disetujui",
    "decreed": "Sudah ditetapkan (SK)",
    "sent-to-bpjs": "Sedang didaftarkan ke BPJS",
    "refused-by-bpjs": "Ditolak BPJS",
    "active": "Usulan sudah terlindungi",
    "ended": "Usulan berakhir",
    "rejected": "Usulan tidak disetujui",
    "withdrawn": "Usulan ditarik"
  },
  "endsForm": {
    "title": "Masa berakhir sampai",
    "intro": "⏳ Yang perlindungannya berakhir mulai hari ini sampai tanggal berapa?",
    "ask": "Ketik tanggalnya.\n\nContoh: 31-12-2026",
    "past": "Tanggal itu sudah lewat. Ketik tanggal yang akan datang."
  },
  "cta": {
    "ask": "🔘 <b>Tombol di bawah pengumuman?</b>\n\nYang menekan langsung sampai di layar itu.",
    "none": "Tanpa tombol",
    "label": {
      "status": "Sampai mana?",
      "check": "Bisa ikut?",
      "register": "Daftar",
      "claims": "Ada yang meninggal / kecelakaan",
      "benefits": "Lihat manfaat",
      "ask": "Tanya petugas",
      "choices": "Atur kabar",
      "rights": "Data saya",
      "program": "Tentang program",
      "card": "Kartu saya"
    }
  },
  "options": {
    "ask": "⚙️ <b>Pilihan lain</b>\n\n🚨 <b>Mendesak</b>: juga dikirim antara pukul {{from}} dan {{to}}. Untuk bahaya, misalnya badai.\n🔁 <b>Harus sampai</b>: yang ragu sampai dikirim ulang sendiri. Sedikit orang mungkin menerima dua kali.\n🕗 <b>Jadwalkan</b>: dikirim sendiri pada waktunya.\n➕ <b>Yang bergabung nanti</b>: juga untuk yang baru membuka bot sampai tanggal tertentu.",
    "paid": "⭐ <b>Jalur cepat</b>: sampai 1.000 pesan per detik, dibayar {{each}} Stars per pesan. Untuk {{n}} orang: <b>{{stars}} Stars</b>, diambil dari saldo bot. Tanpa ini gratis, dan selesai dalam {{duration}}.",
    "urgent": "Mendesak",
    "mustArrive": "Harus sampai",
    "paidButton": "Jalur cepat ({{stars}} Stars)",
    "due": "🕗 Jadwalkan…",
    "dueClear": "✖️ Tanpa jadwal ({{when}})",
    "join": "➕ Yang bergabung nanti…",
    "joinClear": "✖️ Tanpa yang bergabung nanti ({{date}})"
  },
  "dueForm": {
    "title": "Jadwal pengumuman",
    "intro": "🕗 Kapan dikirim?",
    "ask": "Ketik hari dan jamnya.\n\nContoh: <i>besok 08.00</i>, <i>jumat 19.30</i>, <i>28-11-2026 09.00</i>",
    "unclear": "Waktunya belum jelas. Ketik hari dan jam, misalnya: besok 08.00",
    "past": "Waktu itu sudah lewat. Ketik waktu yang akan datang.",
    "far": "Paling jauh 90 hari ke depan.",
    "quiet": "🌙 Jam itu termasuk jam tenang. Pengirimannya baru mulai <b>{{when}}</b>. Kalau harus malam itu juga, tandai sebagai mendesak di ⚙️ Pilihan lain."
  },
  "joinForm": {
    "title": "Yang bergabung nanti",
    "intro": "➕ Yang baru membuka bot sesudah pengumuman ini ikut menerimanya, kalau cocok dengan \"untuk siapa\".",
    "ask": "Sampai tanggal berapa?\n\nContoh: 31-12-2026",
    "past": "Tanggal itu sudah lewat. Ketik tanggal yang akan datang.",
    "far": "Paling jauh 90 hari ke depan."
  },
  "preview": {
    "head": "👁 <b>Begini tampilnya</b> untuk {{n}} penerima. Nama disingkat di contoh ini.",
    "nobody": "Belum ada penerima, jadi ini contoh tanpa nama.",
    "toMe": "📲 Terkirim ke Anda, dengan data Anda sendiri.",
    "after": "Sudah benar?"
  },
  "send": {
    "title": "Kirim pengumuman",
    "what": "📨 Pengumuman ini dikirim ke <b>{{n}}</b> orang, {{when}}.",
    "now": "sekarang juga, dan selesai dalam {{duration}}",
    "morning": "mulai {{when}} karena sekarang jam tenang, dan selesai {{duration}} kemudian",
    "later": "pada {{when}}",
    "afterCheck": "📨 Pengumuman ini untuk <b>{{n}}</b> orang. Sebelum dikirim, <b>seorang rekan perlu menyetujui</b>, karena:\n{{reasons}}",
    "joins": "Yang bergabung sampai {{date}} juga menerimanya.",
    "cannotUndo": "Pengiriman bisa dijeda atau dihentikan kapan saja. Yang sudah sampai tidak bisa ditarik.",
    "sameText": "⚠️ <b>Isi yang sama sudah ada sejak {{when}}.</b> Kirim lagi hanya kalau memang perlu.",
    "paid": "⭐ Biayanya <b>{{stars}} Stars</b> dari saldo bot.",
    "ask": "Untuk mengirim, ketik <b>jumlah penerimanya</b>: angka di pesan di atas.",
    "askHelp": "Ini supaya tidak terkirim karena salah tekan. Ketik angkanya saja. Belum mau mengirim? Tekan Tutup.",
    "wrongNumber": "Jumlah penerimanya sekarang <b>{{n}}</b>. Ketik angka itu untuk mengirim, atau tekan Tutup.",
    "notANumber": "Ketik angkanya saja.",
    "needs": {
      "audience": "Pilih dulu untuk siapa.",
      "nobody": "Tidak ada yang akan menerima. Ubah dulu untuk siapa.",
      "free": "Jalur cepat berbayar tidak lagi diaktifkan kantor. Matikan dulu pilihannya.",
      "hour": "Waktu yang dipilih sudah lewat. Ganti dulu jadwalnya, atau tanggal untuk yang bergabung nanti."
    },
    "done": {
      "running": "▶️ Mulai dikirim.",
      "checking": "🔎 Rekan Anda sudah dimintai persetujuan. Anda dikabari begitu ada jawaban.",
      "alone": "🔎 Tersimpan. Menunggu sampai ada rekan yang bisa menyetujui.",
      "scheduled": "🕗 Terjadwal. Sampai waktunya masih bisa diubah."
    }
  },
  "reason": {
    "phone": "ada nomor telepon di dalamnya",
    "account-number": "ada deretan angka seperti nomor rekening",
    "money-words": "ada kata tentang uang atau kode rahasia (transfer, rekening, OTP)",
    "duty": "jenisnya wajib",
    "many": "penerimanya lebih dari {{n}} orang",
    "line": "• {{reason}}"
  },
  "check": {
    "ask": "🔎 <b>{{by}} meminta persetujuan Anda</b> untuk pengumuman ini, karena:\n{{reasons}}\n\nBaca dulu isinya dengan 👁 Lihat hasilnya.",
    "button": "🔎 Pengumuman perlu persetujuan Anda ({{n}})",
    "nobody": {
      "admin": "⚠️ <b>Belum ada rekan yang bisa menyetujui.</b> Yang boleh menyetujui hanya admin atau verifikator lain yang tidak ikut menulisnya. Undang seorang rekan; begitu bergabung, ia langsung dimintai persetujuan.",
      "other": "⚠️ <b>Belum ada rekan yang bisa menyetujui.</b> Yang boleh menyetujui hanya admin atau verifikator lain yang tidak ikut menulisnya. Minta admin mengundang seorang rekan; begitu bergabung, ia langsung dimintai persetujuan."
    },
    "approved": "Disetujui. Terima kasih sudah memeriksa.",
    "declined": "Tidak dikirim, dan kembali menjadi draf. Penulisnya dikabari beserta alasan Anda.",
    "sure": "✅ Anda menyetujui pengumuman ini untuk <b>{{n}}</b> orang, {{when}}. Yakin?",
    "ownRefused": "Pengumuman sendiri disetujui rekan lain.",
    "own": "🔎 <b>Menunggu persetujuan seorang rekan</b>, karena:\n{{reasons}}"
  },
  "declineForm": {
    "intro": "✖️ Pengumuman ini tidak jadi dikirim, dan kembali menjadi draf.",
    "ask": "Tulis satu kalimat: mengapa?"
  },
  "progress": {
    "head": "{{mark}} <b>Pengumuman</b> “{{title}}”",
    "bar": "{{bar}} {{percent}}%",
    "line": "Terkirim <b>{{sent}}</b> dari {{of}} · sisa {{left}}",
    "pace": "{{pace}} per detik · selesai {{duration}} lagi",
    "quiet": "🌙 Jam tenang. Dilanjutkan sendiri {{when}}.",
    "held": "⏳ Telegram meminta menunggu sampai {{when}}. Dilanjutkan sendiri.",
    "paused": "Dijeda oleh {{by}}. Tidak ada yang hilang.",
    "unknown": "Ragu: {{n}} (mungkin sampai, mungkin tidak)",
    "missed": "Tidak sampai: {{n}}",
    "joining": "➕ Masih dikirim ke yang baru bergabung sampai {{date}}.",
    "timeLeft": "Selesai {{duration}} lagi"
  },
  "report": {
    "head": "{{state}}\n“{{title}}”",
    "time": "Mulai {{from}}, selesai {{to}}",
    "stoppedBy": "Dihentikan oleh {{by}}, {{when}}",
    "failed": "Telegram menolak isinya, jadi pengiriman berhenti sesudah beberapa pesan. Penerima lain belum mendapat apa pun. Perbaiki isinya, lalu kirim sebagai pengumuman baru.",
    "line": "{{mark}} {{label}}: <b>{{n}}</b>"
  },
  "recipient": {
    "waiting": "menunggu giliran",
    "queued": "sedang dikirim",
    "sent": "sampai",
    "unknown": "ragu: mungkin sampai",
    "blocked": "memblokir bot",
    "deactivated": "akunnya sudah tidak ada",
    "not-found": "akunnya tidak ditemukan",
    "refused": "isinya ditolak Telegram",
    "gave-up": "gagal sesudah beberapa kali dicoba",
    "never-started": "belum membuka bot",
    "unreachable": "sudah tidak bisa dihubungi sebelumnya",
    "opted-out": "memilih tidak menerima",
    "mourning": "keluarganya sedang berduka",
    "stopped": "belum dikirim, dihentikan",
    "joined": "menerima lewat akun yang baru dibuka"
  },
  "group": {
    "ahead": "⏳",
    "arrived": "✅",
    "may-have": "❓",
    "not-reached": "📭",
    "left-out": "🤍"
  },
  "said": {
    "dropAsk": "Buang draf ini? Isinya tidak bisa dikembalikan.",
    "dropped": "Draf dibuang.",
    "gone": "Pengumuman ini tidak ada lagi.",
    "paused": "Dijeda.",
    "pausedAlready": "Sudah dijeda.",
    "resumed": "Dilanjutkan.",
    "resumedAlready": "Sudah berjalan.",
    "stopAsk": "⏸ Sudah dijeda. Hentikan <b>selamanya</b>?\n\n{{left}} orang yang belum dikirimi tidak akan menerimanya, dan pengumuman ini tidak bisa dilanjutkan lagi.",
    "stopped": "Dihentikan. Yang belum dikirim tidak dikirim lagi.",
    "stoppedAlready": "Sudah berhenti.",
    "resent": "{{n}} yang ragu dikirim ulang.",
    "takenBack": "Kembali menjadi draf.",
    "saved": "Tersimpan.",
    "paid-off": "Jalur cepat tidak diaktifkan.",
    "changed": "Baru saja diubah rekan lain. Lihat dulu keadaannya sekarang.",
    "not-a-draft": "Pengumuman ini sudah dikirim atau sedang diperiksa, jadi tidak bisa diubah.",
    "sent-already": "Pengumuman ini sudah dikirim.",
    "not-waiting": "Pengumuman ini tidak lagi menunggu persetujuan.",
    "not-running": "Pengumuman ini tidak sedang dikirim."
  },
  "unreached": {
    "title": "📭 <b>Belum terjangkau</b>\n“{{title}}”, {{when}}",
    "whole": "Orang yang dituju tapi tidak menerima pengumuman ini, per kelurahan. Tekan untuk melihat namanya.",
    "row": "{{kelurahan}} ({{n}})",
    "elsewhere": "Kelurahan tidak tercatat",
    "names": "📭 <b>{{kelurahan}}</b>: belum menerima",
    "line": "• {{name}}: {{why}}",
    "nameless": "(nama tidak tercatat)",
    "none": "Semua sudah terjangkau. 👍",
    "mine": "📭 Pengumuman belum sampai ({{n}})",
    "mineTitle": "📭 <b>Pengumuman yang belum sampai</b> di wilayah Anda. Sampaikan langsung kalau bertemu orangnya.",
    "one": "{{title}} ({{n}})",
    "areas": "↩️ Kelurahan lain",
    "back": "↩️ Pengumuman lain"
  },
  "list": {
    "label": "Pengumuman",
    "one": "{{title}}, {{when}}",
    "none": "Belum ada pengumuman yang dikirim.",
    "link": "⬇️ <b>Hasil pengumuman</b>\n“{{title}}”\n\nTekan tombol, ketik PIN, lalu unduh berkasnya di halaman itu. Tautan hanya bisa dibuka satu kali, sampai {{until}}.",
    "file": "hasil-pengumuman-{{date}}.xlsx",
    "sheet": "Penerima",
    "no": "No",
    "name": "Nama",
    "kelurahan": "Kelurahan",
    "state": "Hasil",
    "at": "Tercatat",
    "number": "Nomor usulan",
    "day": "Tanggal"
  },
  "told": {
    "to-check": "🔎 <b>{{by}} meminta persetujuan Anda</b> untuk sebuah pengumuman:\n“{{title}}”",
    "approved": "✅ Pengumuman “{{title}}” disetujui {{by}}.",
    "declined": "✖️ Pengumuman “{{title}}” <b>tidak disetujui</b> {{by}}.{{line}}\n\nPengumuman kembali menjadi draf. Perbaiki, lalu kirim lagi.",
    "stranded": "🔎 Pengumuman “{{title}}” masih menunggu persetujuan.",
    "line": "\nKatanya: <i>{{line}}</i>",
    "ended": "✅ Pengumuman “{{title}}” selesai: <b>{{sent}}</b> dari {{of}} sampai.",
    "failed": "⚠️ Pengumuman “{{title}}” <b>gagal</b>: Telegram menolak isinya. Sesudah beberapa pesan pengiriman berhenti; yang lain belum mendapat apa pun.",
    "held": "⏳ Telegram meminta kami menunggu sampai <b>{{until}}</b>. Pengumuman “{{title}}” berhenti sebentar dan dilanjutkan sendiri. Jawaban untuk warga tetap jalan.",
    "see": "📣 Lihat pengumumannya"
  },
  "public": {
    "head": {
      "duty": "Pemkot Probolinggo · Penting",
      "info": "Pemkot Probolinggo · Kabar",
      "event": "Pemkot Probolinggo · Undangan"
    },
    "duty": "Kabar ini menyangkut perlindungan atau klaim, jadi tidak bisa dimatikan.",
    "fallback": {
      "name": "Bapak/Ibu",
      "kelurahan": "setempat",
      "end": "(tanggal belum tercatat)",
      "nameAfterTitle": "warga"
    },
    "noMore": "🔕 Jangan kirimi yang seperti ini",
    "backOn": "🔔 Sudah berhenti. Kirimi lagi?",
    "off": "Baik. {{category}} tidak dikirim lagi.",
    "on": "Baik. {{category}} dikirim lagi.",
    "category": {
      "info": "Kabar program",
      "event": "Undangan acara"
    },
    "choices": "📣 <b>Kabar yang Bapak/Ibu terima</b>\n\n{{list}}\n\nKabar tentang perlindungan dan klaim selalu dikirim.",
    "isOn": "🔔 {{category}}: <b>dikirim</b>",
    "isOff": "🔕 {{category}}: <b>tidak dikirim</b>",
    "turnOff": "🔕 Matikan {{category}}",
    "turnOn": "🔔 Terima lagi {{category}}",
    "button": "📣 Kabar yang saya terima"
  },
  "paidSetting": {
    "button": "⭐ Jalur cepat pengumuman",
    "text": "⭐ <b>Jalur cepat pengumuman</b>\n\nTelegram bisa mengirim sampai 1.000 pesan per detik dengan biaya {{each}} Stars per pesan, diambil dari saldo bot. Bot perlu punya paling sedikit 10.000 Stars. Tanpa ini pengumuman gratis: 11.000 orang selesai kira-kira 7 menit.\n\nSekarang: <b>{{now}}</b>",
    "isOn": "boleh dipilih",
    "isOff": "tidak dipakai",
    "turnOn": "Bolehkan",
    "turnOff": "Jangan dipakai",
    "source": "ruang pengaturan"
  },
  "newest": "⏫ Yang terbaru",
  "older": "Yang lebih lama ▶️"
},
  answerlist: {
  "q01": {
    "group": "program",
    "question": "BPJS Ketenagakerjaan itu sama dengan BPJS Kesehatan?",
    "answer": "Tidak sama, Bapak/Ibu. BPJS Kesehatan untuk berobat kalau sakit biasa. BPJS Ketenagakerjaan melindungi kalau celaka karena kerja, dan membantu keluarga kalau pekerjanya meninggal. Untuk sakit biasa, melahirkan, atau periksa ke puskesmas, tetap pakai BPJS Kesehatan.",
    "source": "Berita mediajatim.com, 6 Agustus 2024, tentang beda kedua BPJS",
    "button": "",
    "keywords": "beda bpjs ketenagakerjaan dan bpjs kesehatan|bpjs kerja sama dengan bpjs kesehatan|apa bedanya dengan kis|bisa dipakai berobat ke puskesmas|buat berobat ke rumah sakit dokter klinik|sakit demam batuk flu ditanggung|opname rawat inap pakai bpjs ini|melahirkan lahiran pakai kartu ini|periksa hamil kontrol obat pakai bpjs kerja|anak sakit panas pakai kartu bpjs nelayan|sudah punya bpjs kesehatan apa masih perlu bpjs kerja|kis sudah punya kok didata bpjs lagi|cabut gigi kacamata cuci darah pakai bpjs ini|bpjs kerja apa bpjs sakit|bisa buat operasi|punya kis perlu bpjs kerja|sakit biasa ditanggung|kenapa ada dua bpjs|kartu ditolak di rumah sakit waktu sakit|berobat jalan|bpjs ketenagakerjaan bisa buat operasi usus buntu gak|saya batuk terus bisa periksa pakai kartu ini?|bpjs yg dari kota ini utk sakit apa utk kerja|beda opo bpjs iki karo sing kanggo berobat|kontrol gula darah bisa gratis pakai bpjs tk?|anak saya kena tipes bisa klaim kesini|punya kis apa masih perlu bpjs tenaga kerja|bpjs ini bisa dipake berobat jalan apa gak|kartu bpjs kerja kok ditolak di rumah sakit pas saya demam|bpjs saya yg biru sama yang hijau bedanya apa|saya mau bersalin bisa pakai bpjs ketenagakerjaan|bpjs iki gawe periksa nang puskesmas iso ta|masuk angin biasa ditanggung ndak|opo bedane bpjs sing gawe lara karo sing gawe kerjo|kalau sakit biasa pakai yang mana|bpjs tk nanggung rawat inap gak|kartu ini laku di rumah sakit tidak|saya sudah punya kis, masih butuh ini?|sakit maag bisa klaim bpjs kerja|obat gratis pakai kartu ini bisa?|saya kan sudah punya kartu bpjs kesehatan trus kok didata lagi bpjs, bedane opo|kulo mau periksa mata nopo saged ngagem kartu niki|bpjsku nelayan gak iso digawe nang puskesmas ta|sakit perut bisa pake bpjs kerja gak|bpjs ketenagakerjaan iku opo|buat apa bpjs tk kalau sudah ada bpjs kesehatan|bpjs kerja apakah buat berobat",
    "validTo": ""
  },
  "q02": {
    "group": "program",
    "question": "Program apa yang dibayarkan pemkot untuk saya?",
    "answer": "Pemkot membayarkan dua perlindungan: JKK (Jaminan Kecelakaan Kerja) dan JKM (Jaminan Kematian). Tabungan hari tua (JHT) dan pensiun tidak termasuk. Kalau ingin JHT, Bapak/Ibu bisa menanyakannya ke kantor BPJS Ketenagakerjaan dan membayarnya sendiri.",
    "source": "Berita realita.co, Mei 2025, tentang peluncuran program Kota Probolinggo",
    "button": "program",
    "keywords": "dapat jaminan apa saja dari pemkot|perlindungan apa saja yang ditanggung|manfaat ikut bpjs dari pemkot|program apa yang dibayarkan kota|untungnya gunanya ikut bpjs ini apa|fasilitas apa yang didapat peserta|jkk jkm itu apa|jht tabungan hari tua termasuk|apa ada jaminan pensiun|uang bisa diambil kalau sudah tua berhenti kerja|saldo jht bisa dicairkan|kalau tidak terjadi apa-apa uangnya kembali|dapat apa dari program ini|jaminan kehilangan pekerjaan jkp termasuk|kegunaan bpjs dari kota|jkk itu apa|jkm itu apa|kepanjangan jkk jkm|yang dijamin pemkot apa saja|program ini memberi apa|nanti tua dapat uang|uangnya bisa diambil kembali|hak saya sebagai peserta apa|apa yang ditanggung pemkot|ada jht apa saya dapat|kegunaan kartu ini|nanti tua dapat uang gak dari sini|bpjs dari kota ini kegunaannya buat apa sih|program ini ngasih apa ke nelayan|kalau berhenti kerja bisa ambil uangnya|kepanjangan jkm apa|cakupan perlindungan dari pemkot apa aja|saya dengar ada jht, apa saya dapat|pemkot nanggung apa saja buat saya|apa termasuk dana pensiun|apa kegunaan kartu ini buat saya|opo wae sing ditanggung|fasilitasnya apa aja kalau ikut|apakah tabungan hari tua juga dibayarkan|kalau pensiun dapat apa|ikut ini dapat uang bulanan gak|jaminannya meliputi apa saja|entuk opo lek melu iki|cuma jkk sama jkm aja ya|jaminan apa aj yg didapet kalo jadi pesertanya|engkok olle ponapa mon noro bpjs reya|katanya ada jht jp juga ya dari pemkot?|apa saja yang saya dapat dari program pemkot|apakah dapat tabungan|dapat jaminan hari tua ga|perlindungan apa yang diberikan|kalau tidak meninggal dan tidak kecelakaan dapat apa",
    "validTo": ""
  },
  "q03": {
    "group": "cost",
    "question": "Berapa iurannya dan siapa yang bayar?",
    "answer": "Iurannya {monthly} per orang per bulan: {monthlyJkk} untuk kecelakaan kerja dan {monthlyJkm} untuk kematian. Selama masa tanggungan, yang membayar Pemkot Probolinggo, dari dana cukai tembakau (DBHCHT). Bapak/Ibu tidak membayar apa-apa, dan bantuan lain tidak dipotong.",
    "source": "PP 44/2015; Perbup Situbondo tentang bantuan iuran dari DBHCHT; Harian Bhirawa 2025",
    "button": "",
    "keywords": "iuran berapa sebulan siapa yang membayar|bayar berapa tiap bulan|apa saya harus bayar|gratis apa bayar|preminya berapa|biaya bulanan ikut bpjs kerja|dibayari pemerintah kota|uangnya dari mana dana siapa|dana cukai tembakau dbhcht|siapa yang menanggung iuran|takut ditagih nanti|apa ada tagihan bulanan|apa dipotong dari bantuan atau gaji|betul tidak perlu keluar uang|daftar bayar berapa biaya pendaftaran|setor berapa kalau ikut|apa benar gratis|per bulan bayar berapa|iuran berapa|bayar berapa|gratis beneran|bayarnya ke siapa|yang bayar siapa|dibayarkan pemerintah berapa sebulan|apa saya kena potongan iuran|apa kena biaya|biaya daftar berapa|iuran per orang berapa|siapa yang bayar iuran|dipungut biaya atau tidak|apakah ada biaya|tiap bulan harus setor|perbulan bayar berapa pak|ini gratis beneran?|bpjs ini bayarnya ke siapa|gratis tah mas bpjs nelayan iki|duit e sopo sing digawe mbayari|berapa rupiah sebulan yg dibayarkan pemerintah|apa saya kena potongan|biaya daftar bpjs kerja ini brp|uang iurannya diambil dari mana|ini dipungut biaya gak|siapa sih yang bayarin kami|tiap bulan harus setor?|ndak bayar blas ta iki|nilai premi yang dibayarkan pemkot per peserta|apakah ada biaya tersembunyi|uang iurannya siapa yg setor ke bpjs|dana cukai itu buat bayar apa|bayare piro saben wulan|saya orang tidak punya, nanti disuruh bayar gak|potong gaji gak ini|16800 itu siapa yang bayar|apa nanti ada tagihan datang ke rumah|ikut program ini keluar duit berapa|pak nyuwun sewu, niki mbayar nopo mboten, soale kulo tiyang mboten gadah|tiap bln bayare sopo, aku ta pemkot|kok bisa gratis dananya darimana ya|majer saponapa sabulen bpjs reya|siapa bayar|saya bayar berapa|iurannya|biaya ikut program|harus bayar gak|dari dana apa",
    "validTo": ""
  },
  "q04": {
    "group": "cost",
    "question": "Saya dengar ada diskon 50%, apa saya dapat?",
    "answer": "Diskon itu hanya untuk yang membayar iurannya sendiri. Iuran yang dibayar pemerintah daerah tidak didiskon. Bapak/Ibu tidak rugi: tidak membayar apa-apa, dan manfaatnya tetap penuh.",
    "source": "PP 50/2025; penjelasan Kemnaker di okezone.com, 3 Februari 2026",
    "button": "",
    "keywords": "diskon iuran 50 persen|potongan iuran separuh setengah harga|keringanan iuran dari presiden pemerintah|iuran turun jadi separo apa berlaku untuk saya|diskon buat yang dibayari pemkot|pp 50 tahun 2025 diskon|promo bpjs ketenagakerjaan|apa saya yang ditanggung kota dapat diskon|katanya di berita iuran bpjs diskon|manfaat berkurang karena diskon|korting iuran|subsidi iuran lima puluh persen|teman saya bayar separuh|diskon iuran|apa saya dapat diskon|ada diskon|gratis dari kota apa kena diskon|separuh harga iuran untuk siapa|potongan iuran bpu|kok temen saya cuma bayar separo|ada diskon 50% katanya dari pak prabowo|potongan harga iuran buat nelayan yang dibayari kota|iuran lagi diskon ya|aku entuk diskon ora|separuh harga itu utk siapa|yang gratisan dari kota apa kena diskon jg|pp 50 2025 itu apa berlaku untuk kami|potongan 50% iuran bpu|nanti kalau iuran dikorting santunannya ikut berkurang?|berita diskon bpjs separuh itu bener ya|diskonnya untuk yang mana|kok saya gak dapat potongan iuran|pengurangan iuran 50 persen berlaku buat peserta pemkot|iuran separo manfaatnya separo juga?|apa betul thn ini ada diskon dan apa kita dpt juga|diskon bpjs|apa saya dapat potongan separo|kenapa iuran saya tidak didiskon",
    "validTo": ""
  },
  "q05": {
    "group": "cost",
    "question": "Kalau saya bayar sendiri, jadi berapa?",
    "answer": "Yang normal {monthly} per bulan, untuk kecelakaan kerja dan kematian. Menurut aturan, nelayan, petani, dan pedagang yang bayar sendiri cukup membayar {discounted} untuk iuran {discountFrom} sampai {discountTo}. Besarnya bergantung pada penghasilan yang dilaporkan. Pastikan dulu ke BPJS Ketenagakerjaan, telepon 175.",
    "source": "PP 50/2025 Pasal 4 ayat (1); artikel bpjsketenagakerjaan.go.id nomor 18931",
    "button": "",
    "keywords": "bayar sendiri berapa|iuran mandiri berapa|kalau mandiri bayarnya berapa sebulan|peserta mandiri nelayan petani pedagang biayanya|meneruskan dengan uang sendiri berapa|ikut mandiri tanpa pemkot setorannya berapa|tarif bpjs kerja perorangan|biaya pribadi berapa per bulan|daftar sendiri mandiri biaya|ojek bayar sendiri berapa|iuran mandiri per tahun berapa|nambah jht bayar sendiri berapa|mau bayar sendiri saja berapa|ojol bayar berapa mandiri|iuran mandiri|bayar sendiri|tarif mandiri|nerusin sendiri bayarnya berapa|kalau bukan dari pemkot bayarnya berapa|iuran bpu mandiri|kalo saya bayar dewe piro sewulan|biaya mandiri untuk nelayan|ojol bayar berapa per bulan bpjs tk|pinten iurane nek mbayar piyambak|mau ikut sendiri tanpa pemerintah habis berapa|tarif bpjs ketenagakerjaan mandiri paling murah|kalo mau nerusin sendiri bayarnya brp|iuran bpu berapa|bayar pakai uang sendiri sebulan berapa ya pak|kalau gak dari pemkot berapa bayarnya|tukang becak mau ikut bayar sendiri kena berapa|berapa kalau mandiri|mau bayar dewe wae piro|nelayan mandiri bayar berapa setelah diskon|pedagang kalau ikut sendiri iurannya|saya tidak masuk daftar pemkot, kalau daftar sendiri bayar berapa|per bulan 8400 itu buat yang mandiri ya|nelayan klo mandiri iurane piro saiki|brp bayar bpjs mandiri utk pedagang bakso keliling|bayar mandiri|kalau mau ikut sendiri biayanya|iuran sendiri berapa|mau bayar sendiri",
    "validTo": "2026-12-31"
  },
  "q06": {
    "group": "who",
    "question": "Umur saya 66, bisa ikut?",
    "answer": "Maaf, yang sudah berumur 65 tahun tidak bisa didaftarkan baru, walau masih kuat bekerja. Kalau sudah menjadi peserta sebelum 65 tahun, tanyakan kelanjutannya ke BPJS Ketenagakerjaan (175) atau ke petugas kami.",
    "source": "Berita antaranews.com 2024, tentang batas umur pendaftaran BPJS Ketenagakerjaan",
    "button": "check",
    "keywords": "umur 66 bisa ikut|umur 66 masih jualan di pasar mau ikut|usia 65 ke atas|umur 70 masih bekerja boleh daftar|batas umur maksimal|batasan usia peserta|ditolak karena terlalu tua ketuaan|lansia mbah kakek nenek masih kerja boleh ikut|umur berapa yang tidak bisa daftar|sudah tua sekali masih melaut bisa daftar|orang tua saya sudah sepuh|usia 68 tahun|paling tua umur berapa|umur maksimal|umur 70 tahun|kakek masih kerja di sawah|bapak umur 69 masih nelayan|maksimal umur berapa|sudah 75 th bisa didaftarkan gak|ibu saya lahir 1955 bisa ikut?|tua banget usia 71 apa masih boleh|kakek saya masih macul umur tujuh puluh dua|usia berapa yang tidak boleh daftar|orang tua saya umurnya 67 th masih jualan boleh?|apa lansia boleh ikut|udah kepala tujuh masih nyari ikan|mbah kung umur 80 isih nang sawah|kenapa yang tua tidak boleh ikut|usia 65 masih boleh?|sudah lansia tapi masih jualan|bapak 70an masih ke laut|ada batas usia gak|wis tuwek oleh melu ta|berapa umur maksimalnya|embah saya udah 70 taun tp msh ngarit tiap hari, bs didaftarkan nggak|bapak saya lahir 1950 masih melaut, ditolak katanya umur|maksimal usia pendaftaran bpjs tk brp tahun|usia 66|umur 67 tahun|lansia|terlalu tua",
    "validTo": ""
  },
  "q07": {
    "group": "who",
    "question": "Umur 62 masih bisa?",
    "answer": "Menurut BPJS Ketenagakerjaan masih bisa, selama belum 65 tahun. Aturan kota bisa lebih ketat: untuk petani tahun 2023 paling tua 60 tahun. Silakan diusulkan saja lewat tombol Daftar. Yang menetapkan Disperinaker.",
    "source": "Berita antaranews.com 2024; probolinggokota.go.id 2023, tentang syarat petani",
    "button": "register",
    "keywords": "umur 62 masih bisa|umur 61 boleh ikut|usia 63 tahun boleh diusulkan|umur 64 tahun bisa daftar|usia enam puluhan masih boleh|lewat 60 tahun apa masih diterima|sudah kepala enam boleh daftar|umur 60 lebih sedikit|lahir 1964 boleh ikut|belum 65 tahun masih bisa didaftarkan|umur 60 boleh|umur 62|kepala enam|petani cuma sampai 60 saya 63|saya 63 th petani|umur 60 boleh ndak|bapak saya enam puluh dua tahun masih melaut boleh daftar?|kalau sudah kepala 6 gimana|lahir tahun 1965 masih bisa?|umur saya 61 tahun apa masih bisa masuk|60 th lebih dikit boleh kan|katanya petani cuma sampai 60, saya 63|bapakku kelahiran 63 masih bisa ya|60 tahun ke atas bisa ikut?|saya 64 belum 65|umur saya lebih dari 60 apa ditolak|umurku suwidak loro oleh daftar|batas petani 60 ya, saya lewat dikit|emak umur 61 th jual nasi di pasar gotong royong, msh boleh ikut kah|kalo umur 64 lebih 3 bulan gimana pak masih keburu gak|saya kelahiran tahun 1963, apakah masih memenuhi syarat|umur 60an|63 tahun",
    "validTo": ""
  },
  "q08": {
    "group": "who",
    "question": "KTP saya luar kota tapi tinggal di Probolinggo?",
    "answer": "Syarat yang pernah diumumkan: KTP Kota Probolinggo. KTP Kabupaten Probolinggo belum termasuk. Kalau Bapak/Ibu memang tinggal di kota, urus pindah dulu ke Dinas Dukcapil. Untuk tahun ini, Disperinaker yang menetapkan.",
    "source": "probolinggokota.go.id 2023, syarat petani; Radar Bromo, 27 Mei 2022",
    "button": "check",
    "keywords": "ktp luar kota tinggal di probolinggo|ktp kabupaten tapi kerja di kota|ktp saya lumajang pasuruan situbondo jember madura|belum pindah ktp|alamat ktp beda dengan tempat tinggal|harus ktp kota probolinggo|pendatang perantau boleh daftar|domisili di kota ktp daerah lain|kontrak kos di kota ktp desa|orang kabupaten boleh ikut|nik bukan 3574|warga dringu kraksaan leces boleh daftar|surat domisili bisa dipakai pengganti ktp|pindah penduduk dulu|orang kabupaten kerja di kota|pindahan belum ganti ktp|ktp luar kota|warga kabupaten|bukan penduduk kota|alamat di kk kabupaten|identitas alamat desa asal|ktp saya bondowoso tapi jualan di sini|saya orang dringu kerja di mayangan|domisili kota tapi nik bukan kota|ktp jawa tengah sudah 10 tahun tinggal disini|kudu ktp kota ta|saya pindahan dari jember belum ganti ktp|warga kabupaten bisa ikut yang kota?|saya ngontrak di kanigaran, ktp malang|identitas saya masih alamat desa asal|ktp banyuwangi tapi istri orang sini|bukan penduduk kota tapi mangkal di pasar baru|nik saya 3513 boleh gak|alamat di kk masih kabupaten|saya tinggal di kota tapi ktp kabupaten|surat domisili aja bisa?|ktp luar tapi usaha di kota probolinggo|saya asli surabaya nikah sama orang sini|kalau pindah ktp dulu baru bisa ya|warga sumberasih boleh ikut|saya istri nelayan tapi ktp masih lumajang ikut suami di mayangan|nek ktp ku jember tapi wis suwe manggon nang kene piye|ktp beda kota|ktp kabupaten|bukan ktp probolinggo|saya pendatang",
    "validTo": ""
  },
  "q09": {
    "group": "who",
    "question": "Saya penyewa sawah, boleh?",
    "answer": "Rencana kota tahun 2022 menyebut penyewa lahan tidak berhak. Aturan tahun ini belum kami terima, jadi kantor yang memutuskan. Silakan usulkan saja, atau tanya petugas.",
    "source": "Radar Bromo, 27 Mei 2022",
    "button": "register",
    "keywords": "petani penyewa sawah boleh ikut|sewa lahan garap tanah orang|tidak punya sawah sendiri nyewa|buruh tani tidak punya lahan|bagi hasil garap sawah orang|menyewa tanah punya orang lain|lahan sewaan bukan milik sendiri|sawahnya milik juragan saya cuma menggarap|petani penggarap paro maro|kontrak sawah tiap tahun|tanah kas desa bengkok sewa|menggarap sawah orang|kontrak tanah buat tanam|sawah sewa|sawah bukan milik sendiri boleh|lahan bukan atas nama saya|tanah pinjam punya saudara|menggarap|sawahnya sewa apa boleh ikut|saya cuma buruh tani gak punya tanah|garapan sawah orang lain bagi hasil dapat bpjs gak|nggarap sawahe wong oleh ndaftar ta|kontrak tanah 3 tahun buat nanam cabe|tanahnya pinjam punya saudara|tani tapi nyewa lahan|petani penggarap bisa ndak|sawah sewaan per musim boleh daftar|saya petani tapi sawahnya bukan punya sendiri|buruh tani apakah dapat|sewa sawah pertahun|lahan garapan milik juragan|petani gak punya lahan|aku ngedok sawahe wong liyo oleh ta|lahan saya status sewa, dulu katanya gak boleh, sekarang gimana|petani sewa|saya menggarap lahan orang|gak punya tanah sendiri",
    "validTo": ""
  },
  "q10": {
    "group": "who",
    "question": "Petani harus punya apa?",
    "answer": "Syarat petani yang diumumkan tahun 2023: lahan kurang dari 2 hektare, anggota kelompok tani, KTP Kota Probolinggo, dan umur paling tua 60 tahun. Untuk tahun ini kantor yang menetapkan. Siapkan KTP, KK, dan keterangan dari kelompok tani kalau ada.",
    "source": "probolinggokota.go.id 2023, syarat petani",
    "button": "register",
    "keywords": "syarat petani|petani harus punya apa|persyaratan daftar untuk petani bawang jagung padi|wajib anggota kelompok tani gapoktan|luas lahan maksimal berapa hektar|sawah saya 3 hektare boleh|kartu tani perlu|apa yang disiapkan petani untuk daftar|tidak ikut kelompok tani bisa daftar|peternak syaratnya apa|surat dari ketua poktan|ketentuan bagi petani|berkas petani|sawah 2 hektar lebih boleh|luas sawah maksimal|syarat petani|tidak ikut kelompok tani|persyaratan untuk petani|tani kudu duwe opo|sawah saya 2,5 hektar bisa?|harus ada surat dari gapoktan?|saya petani tapi gak ikut kelompok|petani jagung mau daftar bawa apa|kartu tani wajib ya|kriteria petani yang dibantu|tani sing oleh bpjs iku sing piye|surat apa yg diperlukan petani|kalau lahan saya 1 hektar masuk syarat?|gak masuk poktan boleh?|apa syaratnya kalau petani|petani harus anggota kelompok ya|luas tanah dibatasi gak|saya petani punya sawah 3 hektar|syarat tani ikut bpjs|nuwun sewu kulo petani brambang, syarate nopo mawon|daftar dari kelompok tani perlu bawa apa aja|sawah saya lebih dari 2 ha apa tetap bisa ikut|petani syarat|kelompok tani wajib?|berapa hektar",
    "validTo": ""
  },
  "q11": {
    "group": "who",
    "question": "Nelayan wajib punya kartu KUSUKA?",
    "answer": "Banyak daerah mewajibkan kartu KUSUKA (kartu nelayan). Untuk Kota Probolinggo tahun ini kantor yang menetapkan. Kalau punya, siapkan. Kalau belum, tetap boleh diusulkan, dan dinas perikanan bisa membantu membuatnya.",
    "source": "Berita Mukomuko dan Batam tentang kartu KUSUKA; aturan Kota Probolinggo belum ada",
    "button": "register",
    "keywords": "kartu kusuka wajib|kartu nelayan harus punya|belum punya kartu nelayan boleh daftar|bikin kartu kusuka di mana|syarat nelayan|persyaratan daftar untuk nelayan|nelayan harus punya apa|abk buruh kapal tanpa kartu|kartu kusuka hilang mati|kartu pelaku usaha kelautan perikanan|nelayan kecil ikut juragan tidak punya kartu|berkas nelayan surat kapal pas kecil|kartu dari dinas perikanan|kusuka itu apa|tidak punya kusuka|syarat nelayan|kartu nelayan mati|nelayan kalau gak ada kusuka gimana|syarat buat nelayan kecil|abk kapal gak punya kartu apa2|kartu nelayan saya mati|nelayan harus punya surat apa saja|kartu nelayan belum jadi|harus ada kusuka gak buat nelayan|nelayan yg ikut kapal orang butuh kartu?|bikin kusuka nang endi|kalau nelayan apa yg disiapkan|nelayan wajib kusuka?|belum bikin kartu kusuka|kartu nelayan ilang|nelayan harus daftar pakai apa|buruh nelayan gak punya kartu|kartu kusuka saya sudah mati apa harus diperpanjang dulu|abk yang ikut kapal juragan kan gak punya kartu nelayan, gmn|utk nelayan dokumen apa yg hrs disiapkan saat mendaftar|nelayan syarat|kartu kusuka|tidak punya kartu nelayan",
    "validTo": ""
  },
  "q12": {
    "group": "who",
    "question": "Saya kerja di pabrik, boleh ikut?",
    "answer": "Program ini untuk yang bekerja sendiri, seperti nelayan, petani, dan usaha kecil. Pekerja pabrik, toko, atau gudang yang menerima upah harus didaftarkan oleh majikan atau perusahaannya. Kalau belum didaftarkan, tanyakan ke pemberi kerja, atau ke BPJS Ketenagakerjaan (175).",
    "source": "PP 46/2015; halaman Bukan Penerima Upah di bpjsketenagakerjaan.go.id",
    "button": "",
    "keywords": "kerja di pabrik boleh ikut|karyawan pegawai toko perusahaan|buruh pabrik digaji bulanan mingguan|pekerja gudang minimarket satpam|majikan bos tidak mendaftarkan bpjs|honorer guru bisa ikut|penerima upah gaji tetap|kerja di pt cv|pns asn pegawai negeri boleh|pembantu rumah tangga digaji|sopir perusahaan karyawan kontrak|kuli harian lepas di pabrik|kerja ikut orang digaji|penjaga toko pelayan warung|karyawan|satpam|guru honorer|sopir digaji|tukang kebun sekolah|dulu karyawan|saya karyawan toko bisa ikut|satpam perumahan boleh gak|guru honorer bisa daftar gak pak|kerjo nang pt oleh melu ora|kalau buruh pabrik rokok gimana|sopir digaji juragan boleh daftar|perusahaan tempat saya kerja tidak mendaftarkan|karyawan pabrik bisa gak|saya digaji harian di gudang ikan bisa ikut?|kerja di toko emas|bapak saya tukang kebun di sekolah|anak saya spg mall|pegawai kontrak boleh ndaftar ta|PNS boleh ikut gak|saya buruh pabrik|kerja di toko boleh daftar|yang punya gaji tetap boleh?|tukang sapu jalan dinas bisa ikut|kerja ikut juragan digaji tiap minggu|kalau pegawai honorer kelurahan|perusahaan gak kasih bpjs|saya kerja di indomaret digaji bulanan tp blm didaftarin bpjs sama toko|bapak saya satpam di pabrik kayu, bisakah lewat program ini|kulo buruh gudang dibayar saben minggu, saged nderek mboten|karyawan boleh?|buruh pabrik|kerja digaji|saya sopir truk perusahaan",
    "validTo": ""
  },
  "q13": {
    "group": "who",
    "question": "Saya sudah punya BPJS Ketenagakerjaan, boleh daftar lagi?",
    "answer": "Syarat yang pernah dipakai kota: belum menjadi peserta BPJS Ketenagakerjaan. Supaya tidak dibayar ganda, setiap usulan dicek dulu. Kalau ragu, usulkan saja dan sebutkan bahwa Bapak/Ibu sudah punya. Kantor yang memutuskan.",
    "source": "Radar Bromo, 27 Mei 2022",
    "button": "register",
    "keywords": "sudah punya bpjs ketenagakerjaan boleh daftar lagi|sudah terdaftar di tempat lain|sudah ikut bpjs mandiri pindah ke yang gratis|dobel kepesertaan ganda dua kartu|punya dua bpjs kerja|dulu punya kartu dari tempat kerja lama|sudah didaftarkan kelompok apa daftar lagi|sudah punya jamsostek|bpjs dari bank kur ikut lagi|pindah dari mandiri ke pemkot|masih aktif di perusahaan lama|punya kartu bpjs lama mau ikut lagi|tahun lalu sudah daftar apa daftar ulang|punya kartu dua|pernah punya jamsostek|boleh dobel|sudah peserta daftar lagi|ganti dari mandiri ke dibayari kota|dulu didaftarkan perusahaan sekarang nelayan|takut dobel|pernah terdaftar di perusahaan|dulu pernah punya jamsostek dari pabrik lama|sudah bayar sendiri bpjs kerja boleh ganti yg dibayari kota|apa boleh dobel|saya sudah jadi peserta tahun lalu perlu daftar lagi?|punya kartu bpjstk 2 gpp?|udah punya bpjs dari tempat kerja|takut dobel bpjs|kalau sudah punya kartunya apa perlu daftar lagi|udah jadi anggota bpjs naker mandiri bisa dialihkan ke pemkot?|nama saya sudah didaftarkan dinas terus daftar disini lagi gpp?|sudah ikut yang mandiri|boleh punya dua kepesertaan?|saya sudah terdaftar di bpjs kerja lewat bank|kalau sudah pernah didaftarkan apakah daftar lagi|dulu punya jamsostek|saya masih aktif bpjs ketenagakerjaan dari kantor lama, bisa ikut yang kota gak|kalo sudah jadi peserta mandiri bisa dipindah biar dibayari pemkot ga|sudah jadi peserta|sudah punya kartunya|daftar dua kali",
    "validTo": ""
  },
  "q14": {
    "group": "registered",
    "question": "Setelah daftar lewat bot, apa saya langsung terlindungi?",
    "answer": "Belum, Bapak/Ibu. Pendaftaran di sini adalah usulan. Bapak/Ibu baru terlindungi sesudah ditetapkan pemkot, didaftarkan ke BPJS Ketenagakerjaan, dan iuran pertamanya dibayar. Perjalanannya bisa dilihat di tombol Sampai mana?",
    "source": "Perbup Situbondo tentang alur program; Permenaker 1/2025, tentang iuran pertama",
    "button": "status",
    "keywords": "setelah daftar langsung terlindungi|sudah daftar di bot apa sudah aktif|kapan mulai berlaku setelah mendaftar|habis daftar dapat kartu|usulan diterima otomatis jadi peserta|sudah daftar terus apa lagi|daftar hari ini kalau kecelakaan besok ditanggung|berapa lama sampai aktif setelah pendaftaran|perlindungan mulai tanggal berapa|sudah mengirim pendaftaran tinggal menunggu apa|proses sesudah daftar bagaimana|kartunya kapan dikirim|baru mendaftar kemarin sudah dijamin|pendaftaran saya disetujui kapan aktifnya|kapan kartunya jadi|sudah daftar tunggu apa|selesai isi formulir resmi peserta|sudah kirim usulan terus bagaimana|berapa lama nunggu disetujui|daftar langsung dijamin|kalau celaka setelah daftar ditanggung|baru mengisi di sini kalau kecelakaan dapat|mulai dilindungi tanggal berapa|nunggu berapa lama supaya sah|abis daftar nunggu apa lagi|sudah kirim usulan terus gimana|sudah daftar langsung dijamin?|begitu selesai ngisi formulir apa sudah resmi peserta|wis ndaftar wingi, lek saiki celaka ditanggung ta|habis kirim data terus ngapain|apakah saya otomatis jadi peserta|kalau baru ngisi di sini terus kecelakaan dapat gak|perlu nunggu berapa lama supaya sah|sudah kelar daftarnya, kartu dikirim ke rumah?|mulai tanggal berapa saya dilindungi|setelah mendaftar disini terus apa|daftar disini sudah pasti dapat?|kapan aktifnya kalau sudah daftar|sudah daftar, berarti sudah dilindungi ya|berapa hari setelah daftar jadi peserta|kartunya diambil dimana kalau sudah daftar|td pagi sy sdh isi formulir di sini, berarti klo ada apa2 sdh dijamin?|sudah dftr smp slse, trs langkah berikutnya apa|kira2 berapa lama dari daftar sampai kartunya aktif ya bu|sudah daftar apa langsung aktif|setelah daftar|usulan itu apa|kok belum aktif padahal sudah daftar",
    "validTo": ""
  },
  "q15": {
    "group": "who",
    "question": "Saya sedang sakit dan tidak bekerja, didaftarkan dulu saja?",
    "answer": "Peserta harus benar-benar masih bekerja saat didaftarkan. Pernah ada klaim yang ditolak karena pesertanya sakit dan tidak bekerja waktu didaftarkan. Kalau sudah sembuh dan bekerja lagi, silakan daftar. Semoga lekas sehat.",
    "source": "Berita hibata.id, tentang klaim yang ditolak di Pohuwato",
    "button": "register",
    "keywords": "sedang sakit tidak bekerja mau didaftarkan|bapak stroke lumpuh bisa didaftarkan|sakit parah didaftarkan dulu biar dapat santunan|orang sakit keras kanker boleh ikut|sudah tidak kerja lagi apa bisa daftar|menganggur pengangguran belum kerja|terbaring di rumah sakit mau didaftarkan|sakit menahun gagal ginjal jantung daftar|sudah pensiun tidak melaut lagi|ibu rumah tangga tidak bekerja boleh ikut|daftarkan dulu buat jaga-jaga|kritis koma mau didaftarkan bpjs|orang cacat tidak bisa kerja didaftarkan|lumpuh boleh diikutkan|habis operasi belum bisa kerja|tidak bekerja boleh ikut|opname mau didaftarkan|belum bisa kerja lagi|sakit tidak jualan lagi apa boleh|cuci darah tidak bisa kerja|orangnya lumpuh bisa diikutkan|bapak lagi opname mau tak daftarno|suami kena tumor belum kerja lagi boleh daftar?|sudah gak melaut 2 tahun karena sakit|nganggur boleh ikut?|ibu rumah tangga bisa daftar|saya habis operasi belum bisa kerja|bapak saya sakit-sakitan sudah gak ke laut lagi, daftarkan?|orangnya sudah koma boleh didaftarkan|ibu gak jualan lagi krn sakit apa boleh|suami cuci darah rutin gak bisa kerja daftar gak|pengangguran apa bisa dapat|yang sakit boleh didaftarkan|tidak kerja lagi karena sakit|stroke daftar bpjs kerja|daftarkan bapak yang sudah sekarat|kondisi sakit apa boleh ikut|sudah berhenti kerja apa masih bisa didaftarkan|bapak habis kena stroke separuh badan mati, boleh saya daftarkan bpjs kerja|adik saya sakit ginjal parah ga kerja, mau tak daftarkan mumpung gratis|suami lg sakit keras di rs, kalau didaftarkan sekarang bisa dapat santunan?|sakit tidak bisa kerja|sedang sakit|orang stroke",
    "validTo": ""
  },
  "q16": {
    "group": "registered",
    "question": "Bagaimana cek saya aktif atau tidak?",
    "answer": "Ada tiga cara: aplikasi JMO di HP, telepon 175, atau datang ke kantor BPJS Ketenagakerjaan dengan membawa KTP. Pendaftaran yang dikirim lewat bot ini bisa dilihat di tombol Sampai mana?",
    "source": "Daftar kanal layanan BPJS Ketenagakerjaan: JMO dan Contact Center 175",
    "button": "status",
    "keywords": "cara cek aktif atau tidak|cek kepesertaan bpjs kerja|mengecek nama saya sudah terdaftar apa belum|lihat status kartu masih berlaku|ikut bpjs kok gak aktif|tolong cekkan nama saya|cek lewat hp online aplikasi jmo|cek pakai nik ktp|kartu saya masih aktif|nomor kpj lupa hilang|bagaimana tahu saya peserta|nama saya ada di daftar apa tidak|cara melihat masih nyala apa mati|sudah masuk bpjs apa belum|memastikan sudah jadi anggota|saya terdaftar atau tidak|cara tahu sudah terdaftar|cek kepesertaan|status saya apa|aplikasi buat lihat bpjs kerja|cek aktif di mana|nomor kartu saya|masih terdaftar tidak|bpjs saya tidak aktif|ngecek sudah aktif apa belum dimana|cek bpjs ketenagakerjaan pakai ktp|nomor kartu saya berapa ya|piye carane ngerti aku wis kedaftar|kok ikut bpjs tapi gak aktif|saya masih terdaftar gak|bpjs saya statusnya apa sekarang|mau lihat kepesertaan|nomer peserta saya lupa|apakah nama bapak saya terdaftar di program ini|cara tau bpjs hidup apa mati|kartu saya kok statusnya tidak aktif ya|dicek lewat nik bisa?|ngecek kepesertaan|bagaimana tahu saya sudah terdaftar|cek nama|lihat kartu aktif|apa saya sudah jadi peserta|cara mengetahui bpjs aktif|kok bpjs saya tidak aktif ya|kartu digitalnya dimana|gmn cara mengetahui apakah nama saya sudah terdaftar sebagai peserta|tolong bantu cek bpjs ketenagakerjaan saya masih aktif atau tidak|dulu pernah didata tapi gak tau jadi apa tidak, liatnya dimana|cek kepesertaan saya|masih aktif tidak|cek status|jmo itu apa",
    "validTo": ""
  },
  "q17": {
    "group": "cost",
    "question": "Berapa bulan ditanggung dalam setahun?",
    "answer": "Lamanya ikut anggaran tahun itu, jadi bisa kurang dari dua belas bulan. Contohnya, di Kabupaten Probolinggo tahun 2026 hanya delapan bulan. Untuk Kota Probolinggo, kantor yang menetapkan: tanyakan masa tanggungan Bapak/Ibu ke petugas.",
    "source": "Berita natmed.id, tentang skema Kabupaten Probolinggo 2026",
    "button": "status",
    "keywords": "berapa bulan ditanggung dalam setahun|dibayari setahun penuh atau beberapa bulan|sampai bulan apa dibayari pemkot|masa tanggungan habis kapan|katanya cuma delapan bulan|berapa lama ditanggung pemkot|pertanggungan sampai kapan|dibayar sampai desember|berapa kali dibayari pemkot|tahun depan masih dibayari|masa berlaku tanggungan kota|selamanya atau setahun|ditanggung sampai kapan|dibayari berapa bulan|tahun depan masih ditanggung|cuma setahun|masa tanggungan|dibayari sampai akhir tahun|programnya setahun saja|kapan habisnya|tahun depan masih ditanggung?|apa cuma setahun saja|masa berlakunya sampai desember ya|setaun dibayari terus opo ora|berapa lama kami ditanggung|dibayari sampai akhir tahun ya|tanggungan pemkot per tahun berapa bulan|programnya setahun aja apa terus|kapan habisnya bpjs dari kota|ditanggung berapa bulan|lama tanggungan pemkot|cuma berapa bulan dibayarin|tahun ini dibayari sampai bulan berapa|apa tiap tahun diperpanjang|dari pemkot ditanggung brp bulan, jangan2 cuma sampai lebaran|taun iki dibayari pemkot sampe sasi piro|apakah pembayaran iuran oleh pemkot itu untuk satu tahun penuh|berapa bulan|sampai kapan dibayari",
    "validTo": "2026-12-31"
  },
  "q18": {
    "group": "cost",
    "question": "Kalau pemkot berhenti bayar, apa saya hilang perlindungan?",
    "answer": "Tidak langsung. Ada tenggang tiga bulan, sesudah itu menjadi tidak aktif. Bapak/Ibu bisa melanjutkan dengan membayar sendiri memakai NIK, lewat kantor BPJS Ketenagakerjaan atau kanal pembayarannya. Kalau iuran pernah putus dan terjadi musibah, tetap lapor dulu. BPJS Ketenagakerjaan yang memutuskan.",
    "source": "Berita kabarbaik.co, Januari 2026, kasus Sidoarjo; star.grid.id tentang tunggakan",
    "button": "",
    "keywords": "pemkot berhenti membayar apa perlindungan hilang|tidak diperpanjang lagi oleh kota|meneruskan melanjutkan bayar sendiri caranya|nonaktif karena tidak dibayari lagi|dicoret dari daftar penerima bantuan|dulu dibayari sekarang tidak|anggaran habis tidak dilanjutkan|cara mengaktifkan lagi bpjs yang mati|sambung lagi kepesertaan|lanjut mandiri setelah tidak ditanggung|perlindungan langsung hilang atau ada tenggang|hidupkan kembali kartu yang mati|kalau programnya berhenti nasib saya|kok sekarang tidak aktif padahal dulu aktif|diteruskan sendiri bisa|tidak dibayari lagi bagaimana|tidak dapat bantuan lagi kartu hangus|supaya aktif lagi|diputus pemkot|kartu mati mau hidupkan lagi|berhenti dibayari|takut dihentikan pemkot|dihentikan|lanjut sendiri|kalau sudah gak dibayari kota terus gimana|lek pemkot mandek mbayar piye|bisa diteruskan sendiri gak|saya sudah tidak dapat bantuan lagi apa kartunya hangus|supaya aktif lagi gimana|bpjs dari pemkot diputus sepihak|kartu saya mati mau hidupkan lagi|iurannya tidak diteruskan kota, saya harus bagaimana|kalau ganti walikota apa masih lanjut|gmn nerusin bpjs yang sudah tidak dibayar pemkot|nonaktif karena anggaran, cara aktifkan|kalau pemkot tidak bayar lagi|bantuan iuran dihentikan terus gimana|biar bpjs tetap aktif setelah tidak dibayar pemkot|mau lanjut sendiri|saya tidak didaftarkan lagi tahun ini|kepesertaan saya putus|pemkot gak nerusin bayar iuran saya taun ini, apa masih dilindungi|sy dulu dpt bpjs gratis skrg katanya non aktif, cara mengaktifkan lg gmn|lek pemkot leren mbayari, opo perlindunganku langsung entek|tidak dibayar pemkot lagi|mau meneruskan|nonaktif",
    "validTo": ""
  },
  "q19": {
    "group": "cost",
    "question": "Telat bayar didenda?",
    "answer": "Tidak ada denda. Tetapi kalau tiga bulan tidak dibayar, kepesertaannya menjadi tidak aktif dan perlindungannya berhenti. Jadi bayarlah sebelum tiga bulan.",
    "source": "star.grid.id, tentang tunggakan BPJS Ketenagakerjaan",
    "button": "",
    "keywords": "telat bayar didenda|terlambat bayar iuran kena denda|nunggak iuran bagaimana|tunggakan dibayar semua|lupa bayar dua bulan|menunggak berapa bulan sampai mati|tidak bayar sebulan apa hangus|denda keterlambatan iuran bpjs kerja|iuran macet bolong|bayar rapel dobel|belum bayar bulan ini apa masih aktif|jatuh tempo tanggal berapa telat|boleh bayar dobel bulan depan|kena bunga|lupa bayar|tidak bayar tiga bulan|tunggakan|lupa gak bayar sebulan|kalau iurannya telat apa ada bunganya|nunggak 3 bulan gimana|denda telat berapa|bayar bpjs telat kena bunga?|kalau gak bayar 2 bulan berturut turut|nunggak setengah tahun harus dibayar semua?|apa ada sanksi telat|iuran nunggak apa bisa dicicil|telat bayar gimana|denda iuran|nunggak berapa bulan jadi mati|lupa setor iuran|iuran nunggak|kalo saya nunggak 2 bln kena denda ga trs hrs bayar brp|lupa bayar iuran mandiri bulan kemarin apa kena denda|mbayare telat opo kenek dendo|telat bayar|denda",
    "validTo": ""
  },
  "q20": {
    "group": "death",
    "question": "Berapa santunan kematian (JKM)?",
    "answer": "Kalau peserta aktif meninggal bukan karena kecelakaan kerja, santunannya {jkm}: santunan kematian {jkmLumpSum}, santunan berkala {jkmPeriodic}, dan biaya pemakaman {jkmFuneral}. Kalau belum tiga bulan menjadi peserta, hanya biaya pemakaman {jkmShort}. Yang memutuskan BPJS Ketenagakerjaan.",
    "source": "PP 44/2015 Pasal 34 jo. PP 82/2019",
    "button": "benefits",
    "keywords": "santunan kematian berapa|berapa santunan jkm|uang duka berapa|santunan mati dapat berapa|meninggal dapat uang berapa|bapak ibu suami meninggal keluarga terima berapa|rincian santunan jaminan kematian|biaya pemakaman dapat berapa|apa ada bantuan penguburan|42 juta itu apa saja|jumlah uang kematian|nominal besar klaim kematian|jaminan kematian berapa juta|kalau saya mati keluarga dapat apa|mati dapat berapa|santunan berkala berapa|peserta wafat dapat berapa|mati dapat uang berapa|santunan berapa|uang buat penguburan|biaya pemakaman|bapak sudah tidak ada dapat berapa|suami meninggal istri dapat berapa|42 juta|besaran jkm|jkm berapa|meninggal keluarga dapat apa|peserta aktif meninggal berapa|bantuan duka cita berapa|uang kubur berapa|mati entuk duit piro|santunan mati berapa ya|kalau bapak saya gak ada dapat berapa dari bpjs|uang kematian dari pemerintah berapa|besaran santunan jkm|ada uang buat nguburkan gak|kalau suami meninggal istri dapat berapa juta|dapat 42 juta ya|nek aku mati keluargaku oleh opo|kalau kepala keluarga meninggal bantuannya berapa|klaim kematian dapat berapa juta|mbah meninggal peserta aktif, nominalnya?|bantuan duka cita dari pemkot brp|uang kubur brp|meninggal dapat berapa|santunan jkm|berapa uang santunannya|uang duka|matek oleh piro|keluarga dapat berapa kalau peserta meninggal|dapat uang apa saja kalau meninggal|apa benar 42 juta|nyuwun pirso uang duka bpjs kerja pinten|rincian uang yg diterima ahli waris kalau meninggal biasa|santunan kematian|santunan|uang kematian|jaminan kematian",
    "validTo": ""
  },
  "q21": {
    "group": "death",
    "question": "Baru dua bulan terdaftar lalu meninggal, dapat berapa?",
    "answer": "Kalau belum tiga bulan menjadi peserta, yang dibayar hanya biaya pemakaman {jkmShort}. Santunan penuh {jkm} mulai sesudah tiga bulan. Kalau meninggalnya karena kecelakaan kerja, aturannya lain. Yang memastikan BPJS Ketenagakerjaan.",
    "source": "Permenaker 1/2025 Pasal 97A ayat (2)",
    "button": "benefits",
    "keywords": "baru dua bulan terdaftar lalu meninggal|belum tiga bulan jadi peserta meninggal|baru sebulan ikut meninggal|minimal berapa lama ikut supaya dapat penuh|baru daftar sudah meninggal dapat berapa|kartu baru jadi orangnya meninggal|masa tunggu santunan kematian|baru seminggu aktif wafat|minimal kepesertaan berapa bulan untuk santunan|didaftarkan bulan lalu terus meninggal|peserta baru meninggal|hanya dapat sepuluh juta kenapa|kok cuma 10 juta bukan 42|cuma dapat 10 juta|baru ikut meninggal|berapa bulan dulu biar dapat santunan penuh|belum tiga bulan meninggal|harus berapa lama jadi peserta|baru 1 bulan jadi peserta meninggal|kalau belum genap tiga bulan|kok cuma dapat 10 juta|baru aktif minggu lalu orangnya meninggal|harus berapa bulan dulu biar dapat santunan|suami baru didaftarkan bulan kemarin sudah meninggal|baru masuk sebulan udah meninggal|belum genap 90 hari meninggal|kepesertaan masih baru meninggal apa tetap dapat penuh|kenapa tetangga cuma dikasih 10jt|minimal terdaftar berapa bulan|baru ikut terus meninggal|belum 3 bulan|meninggal padahal baru didaftarkan|baru sasi wingi melu wis matek|minimal 3 bulan ya supaya dapat 42 juta|kenapa cuma dapat biaya pemakaman|alm baru 2 bln jadi anggota bpjs kerja, apa santunannya utuh|kok keluarga tetangga saya cuma nerima 10 juta padahal katanya 42|daftar januari meninggal februari dapat santunan gak|baru daftar meninggal|kurang dari 3 bulan|dua bulan jadi peserta meninggal",
    "validTo": ""
  },
  "q22": {
    "group": "death",
    "question": "Meninggal karena sakit, apa bisa?",
    "answer": "Bisa, lewat JKM (Jaminan Kematian), selama kepesertaannya aktif saat meninggal. Sakit apa pun, di rumah atau di rumah sakit. Santunannya {jkm} kalau sudah tiga bulan menjadi peserta. Yang memutuskan BPJS Ketenagakerjaan.",
    "source": "PP 44/2015 jo. PP 82/2019; probolinggokota.go.id 2024",
    "button": "claims",
    "keywords": "meninggal karena sakit apa bisa dapat santunan|meninggal bukan kecelakaan|mati biasa di rumah dapat santunan|meninggal sakit jantung stroke diabetes ginjal|meninggal di rumah sakit karena sakit|wafat karena usia tua sakit tua|bukan saat kerja meninggalnya|meninggal mendadak di rumah waktu tidur|meninggal bunuh diri apa dapat|kecelakaan lalu lintas bukan kerja meninggal|sakit kanker lalu meninggal|meninggal karena covid demam berdarah|penyebab meninggal apa saja yang dijamin|meninggal melahirkan|meninggal karena tua|meninggal sakit|meninggal di rumah|meninggal di rumah sakit|meninggal biasa|mati wajar|meninggal karena sakit lama|bukan kecelakaan kerja|meninggal bukan kecelakaan|bapak meninggal karena sakit jantung|mati biasa dapat santunan gak|ibu meninggal sakit gula di rumah|meninggal karena tua apa dapat|kalau meninggalnya di rumah sakit bukan pas kerja|meninggal sakit komplikasi masih dapat?|meninggal gara2 diabetes bisa diklaim?|meninggal di kasur karena sakit lama|kalo matinya wajar|meninggal kena covid dulu|jantung kumat malam hari terus meninggal di rumah|meninggal sakit apa dapat|bukan kecelakaan kerja meninggalnya|mati lara entuk ta|meninggal biasa karena sakit tua|kalau sakit lalu meninggal bisa klaim|ibu saya jualan sayur meninggal krn kanker, apa itu termasuk yg dijamin|meninggalnya di rumah krn darah tinggi bukan pas kerja, bisa diurus?|mati sebab lara jantung nang omah oleh santunan ta|sakit meninggal|mati biasa",
    "validTo": ""
  },
  "q23": {
    "group": "death",
    "question": "Meninggal saat melaut atau kecelakaan kerja?",
    "answer": "Kalau ini sedang menimpa keluarga Bapak/Ibu, kami turut berduka. Meninggal saat melaut atau karena kecelakaan kerja bisa masuk JKK (Jaminan Kecelakaan Kerja). Untuk iuran yang dibayar pemkot, santunannya {jkk}. Laporkan dalam 2 × 24 jam lewat tombol Ada yang meninggal / kecelakaan, atau telepon 175. Masuk JKK atau JKM, BPJS Ketenagakerjaan yang memutuskan.",
    "source": "Bagian Hukum Kota Probolinggo, Juni 2025; zonasidik.com; PP 44/2015 jo. PP 82/2019",
    "button": "claims",
    "keywords": "meninggal saat melaut|meninggal karena kecelakaan kerja|tenggelam di laut waktu cari ikan|perahu kapal terbalik meninggal|jatuh dari pohon atap waktu bekerja meninggal|tersambar petir di sawah|tersengat listrik disengat ular waktu kerja|ditabrak dalam perjalanan berangkat kerja ke pasar|santunan jkk kecelakaan kerja berapa|70 juta kecelakaan kerja|tewas di tempat kerja karena kecelakaan|meninggal di laut jenazah ditemukan|kecebur tercebur jatuh ke laut|beda santunan kecelakaan kerja dengan meninggal biasa|kena mesin perontok traktor sampai meninggal|kecelakaan waktu pulang kerja meninggal|abk jatuh dari kapal|jkk berapa|tenggelam meninggal|kapal terbalik|kesetrum waktu kerja|santunan jkk|meninggal kecelakaan|kecelakaan kerja dapat apa|70 juta|suami tenggelam di laut|kapal kebalik bapak saya meninggal|meninggal ketabrak waktu berangkat ke pasar jualan|kesetrum pas kerja meninggal|santunan kecelakaan kerja sampai meninggal brp|adik jatuh dari perahu meninggal|petani meninggal digigit ular di sawah|meninggal waktu nyebar jala|bapak terpeleset dari perahu tidak tertolong|ketimpa pohon di kebun meninggal|kerja bangunan jatuh lalu wafat|dapat 70 juta kalau apa|pulang dari sawah ditabrak truk meninggal|kecelakaan kerja meninggal dapat berapa|meninggal di laut|kapal karam|jatuh saat kerja lalu meninggal|meninggal di perjalanan ke tempat kerja|mati tenggelam|meninggal waktu cari ikan|suami saya nelayan meninggal kena baling2 kapal wkt kerja|adik jatuh dr truk pas angkut ikan lalu meninggal, masuk jkk?|kalau meninggal karena kecelakaan waktu berangkat ke sawah dapatnya berapa|meninggal kecelakaan kerja|meninggal waktu melaut|tenggelam",
    "validTo": ""
  },
  "q24": {
    "group": "death",
    "question": "Meninggal mendadak di tempat kerja?",
    "answer": "Bisa masuk JKK (Jaminan Kecelakaan Kerja) kalau serangannya terjadi saat bekerja, langsung dibawa ke tempat berobat, dan meninggal dalam 24 jam. Simpan surat dari dokter atau rumah sakit, dan laporkan dalam 2 × 24 jam. BPJS Ketenagakerjaan yang menilai.",
    "source": "Berita rm.id; Permenaker 5/2021, tentang meninggal mendadak",
    "button": "claims",
    "keywords": "meninggal mendadak di tempat kerja|serangan jantung saat bekerja|pingsan di sawah lalu meninggal|tiba-tiba jatuh waktu kerja dan meninggal|kolaps di perahu|mendadak meninggal waktu jualan di pasar|angin duduk saat melaut|mati mendadak waktu kerja jkk apa jkm|ambruk pas kerja meninggal di rumah sakit|sesak napas waktu kerja lalu meninggal|tidak ada luka meninggal saat kerja|sakit kambuh waktu kerja terus meninggal|tau-tau meninggal ketika bekerja|serangan jantung waktu kerja|tiba-tiba jatuh di sawah meninggal|meninggal mendadak|pingsan waktu jualan meninggal|meninggal di perahu tanpa kecelakaan|roboh waktu mencangkul|meninggal di tempat kerja bukan kecelakaan|pingsan pas jualan terus meninggal|serangan jantung waktu melaut|bapak tiba2 jatuh di sawah meninggal|meninggal mendadak saat kerja dapat yang mana|kena angin duduk waktu narik jaring|lagi macul tiba-tiba roboh meninggal|jualan di pasar mendadak sesak terus mati|serangan jantung di tempat kerja dapat jkk?|mendadak meninggal saat bekerja|jantungan pas kerja|tiba tiba meninggal waktu melaut|pingsan waktu kerja lalu meninggal di rs|wkt narik jaring dada sakit trs meninggal di perahu",
    "validTo": ""
  },
  "q25": {
    "group": "death",
    "question": "Nelayan hilang dan jenazah tidak ditemukan?",
    "answer": "Kami ikut prihatin. Laporkan dulu lewat tombol Ada yang meninggal / kecelakaan, supaya tidak lewat 2 × 24 jam. Untuk klaim perlu surat keterangan hilang dari Basarnas, sesudah itu baru diproses BPJS Ketenagakerjaan. Ini bisa makan waktu beberapa bulan.",
    "source": "Berita akuratnews.com dan suarajelata.com, kasus nelayan Sinjai",
    "button": "claims",
    "keywords": "nelayan hilang di laut jenazah tidak ditemukan|mayat tidak ketemu|melaut tidak pulang-pulang|surat basarnas|tim sar pencarian dihentikan|kapal hilang kontak belum ditemukan|suami hilang di laut bagaimana mengurusnya|jasad belum ketemu santunan|tidak ada jenazah tidak ada surat kematian|belum kembali dari laut berhari-hari|hilang terseret ombak|perahunya ketemu orangnya tidak|dinyatakan hilang oleh sar|belum pulang dari laut|hilang di laut|jenazah tidak ketemu|perahu ketemu orangnya tidak ada|perahunya ditemukan orangnya tidak|tidak ada kabar sejak melaut|bapak belum pulang dari laut|hilang di laut sudah 2 minggu|suami saya hilang waktu melaut, jenazah tidak ketemu|surat dari basarnas untuk apa|perahu ketemu tapi orangnya ndak ada|perahunya ditemukan, bapak saya tidak|tak ada kabar sejak melaut minggu kemarin|butuh surat apa kalau orangnya hilang di laut|jasadnya tidak pernah ketemu|tidak ketemu jenazahnya|nelayan hilang|sar sudah stop cari|ilang nang laut durung ketemu|sdh 10 hari bapak saya tdk pulang melaut, perahunya ketemu kosong|nelayan hilang blm ketemu jenazahnya apakah bisa dapat santunan|basarnas suruh minta surat, surat apa itu untuk klaim",
    "validTo": ""
  },
  "q26": {
    "group": "heirs",
    "question": "Siapa ahli waris yang berhak?",
    "answer": "Yang pertama: janda, duda, atau anak. Kalau tidak ada: orang tua, cucu, atau kakek-nenek. Lalu saudara kandung, lalu mertua, lalu orang yang ditunjuk dalam surat wasiat. Menantu, keponakan, dan pasangan nikah siri tidak disebut dalam urutan ini: tanyakan ke petugas, BPJS Ketenagakerjaan yang memutuskan.",
    "source": "PP 44/2015 Pasal 40 ayat (2)",
    "button": "",
    "keywords": "siapa ahli waris yang berhak|siapa yang menerima uang santunan|istri atau anak yang dapat|mertua menantu keponakan bisa jadi ahli waris|siapa yang boleh mengambil mencairkan|istri kedua nikah siri berhak|anak angkat anak tiri dapat|janda duda cerai berhak|urutan ahli waris|orang tua almarhum dapat bagian|suami meninggal yang ambil istri atau ibunya|dibagi berapa orang santunannya|anak masih kecil siapa walinya yang menerima|saudara kandung berhak|cucu bisa menerima|mantan istri menuntut|ahli waris siapa saja|uangnya jatuh ke siapa|yang ambil santunan harus istri|orang tua almarhum berhak|janda kawin lagi masih dapat|istri muda|uang dibagi bagaimana|siapa yang dapat|istri apa orang tuanya yang berhak|ibu kandung almarhum dapat|tanda tangan pencairan siapa|bagian anak dan istri|ahli waris itu siapa saja|istri muda dapat gak|anak angkat bisa terima?|yang ambil santunan harus istrinya?|orang tua almarhum berhak gak|kalau janda sudah kawin lagi|yg berhak dapat santunan istri apa ortunya|bagian anak berapa bagian istri berapa|apakah ibu kandung almarhum dapat|istri dicerai apa masih berhak|wali anak yang masih kecil siapa|siapa yg tanda tangan pencairan|ahli waris|siapa yang menerima|yang ambil uangnya siapa|istri apa anak|menantu bisa ambil?|anak tiri dapat?|cerai mati cerai hidup apakah dapat|saya istri kedua tapi nikah resmi, apa berhak atas santunan suami|bapak ibu saya sudah cerai, bapak meninggal, yg berhak siapa|uang santunan diberikan ke anak atau istri|yang berhak|siapa ahli warisnya|santunan untuk siapa",
    "validTo": ""
  },
  "q27": {
    "group": "heirs",
    "question": "Almarhum lajang tanpa orang tua, siapa yang dapat?",
    "answer": "Kalau tidak ada pasangan, anak, orang tua, cucu, atau kakek-nenek: saudara kandung, lalu mertua, lalu penerima wasiat. Kalau semuanya tidak ada, biaya pemakaman diberikan kepada yang mengurus pemakamannya, dan sisanya masuk Dana Jaminan Sosial.",
    "source": "PP 44/2015 Pasal 40 ayat (2); gardaberita.com",
    "button": "",
    "keywords": "almarhum lajang tanpa orang tua siapa yang dapat|belum menikah meninggal siapa penerimanya|bujang tidak punya istri anak|tidak punya keluarga sama sekali|hidup sebatang kara yatim piatu|tidak ada ahli waris uangnya ke mana|adik kakak kandung saja yang ada|jomblo meninggal orang tua sudah tidak ada|yang mengurus pemakaman tetangga dapat apa|tidak kawin tidak punya anak|duda tanpa anak meninggal|perawan tua meninggal saudara yang urus|tidak punya anak istri|sebatang kara|belum nikah meninggal|ahli waris tidak ada|tinggal saudara kandung|bujang meninggal|yang menguburkan tetangga dapat uang|tanpa keturunan|keluarga inti tidak ada|belum nikah meninggal uangnya siapa yang dapat|gak punya anak istri|orangnya sebatang kara|yang tersisa cuma kakak kandung|paman saya bujang meninggal|gak ono ahli warise piye|om saya gak kawin meninggal, ponakan yang urus|kakak saya perawan wafat|meninggal tanpa keturunan|tidak ada keluarga inti|yang menguburkan tetangga, dapat uangnya?|tidak punya ahli waris|meninggal belum nikah|saudara kandung dapat gak kalau gak punya anak|bujangan meninggal|orang tuanya sudah tidak ada dan belum menikah|sing mati ora duwe anak bojo, duite digawe sopo|tetangga meninggal gak punya sanak saudara siapa yg terima santunan|belum menikah|tidak ada ahli waris",
    "validTo": ""
  },
  "q28": {
    "group": "claim",
    "question": "Dokumen klaim apa saja?",
    "answer": "Untuk klaim kematian: kartu peserta BPJS Ketenagakerjaan (nomornya saja kalau kartunya hilang), KTP almarhum dan ahli waris, KK, akta kematian, surat keterangan ahli waris, buku nikah kalau yang mengurus suami atau istri, akta lahir kalau anak, buku rekening ahli waris, dan Formulir 4. Bot ini menuntun satu per satu: tekan Ada yang meninggal / kecelakaan.",
    "source": "Daftar berkas BPJS Ketenagakerjaan, antara lain star.grid.id",
    "button": "claims",
    "keywords": "dokumen klaim apa saja|syarat klaim kematian|berkas yang dibawa untuk mengurus santunan|ngurus uang duka bawa apa|surat apa saja untuk pencairan|persyaratan pencairan jkm|formulir 4 dapat dari mana|perlu buku nikah kk ktp|kartu peserta hilang bisa klaim|surat keterangan ahli waris bikin di mana|cara mengurus santunan kematian|ktp almarhum hilang bagaimana klaim|rekening atas nama siapa|fotokopi atau asli dibawa|klaim dimana ke kantor mana|langkah mengajukan klaim jaminan kematian|mengurus santunan harus ke mana bawa apa|berkas klaim|syarat klaim|klaim bawa apa|cara klaim|surat ahli waris dibuat di mana|asli apa fotokopi|kartu almarhum tidak ketemu|mengurus santunan syaratnya|surat yang disiapkan keluarga|perlu surat nikah asli|kk lama atau kk baru|kelengkapan klaim|berkas apa saja buat klaim|ngurus santunan syaratnya|kalau mau klaim bawa apa saja|cara klaim santunan kematian|surat ahli waris buat dimana|harus asli apa fotokopi|kartu peserta almarhum tidak ketemu gimana|klaimnya ke kantor mana|kelengkapan klaim jkm|ngurus uange bapak nggowo opo wae|surat2 yang harus disiapkan keluarga|mengurus santunan dimana kantornya|apa perlu surat nikah asli|kk lama apa kk baru yang dibawa|bawa apa saja|dokumen santunan|mengurus klaim ke mana|surat apa saja buat ngurus|nggowo opo lek ngurus santunan|kartu pesertanya hilang|surat ahli waris itu yang tanda tangan siapa aja dan ngurusnya dimana|bawa ktp kk aja cukup gak buat ngurus santunan|berkas|dokumen klaim|mau klaim",
    "validTo": ""
  },
  "q29": {
    "group": "claim",
    "question": "Akta kematian bagaimana mengurusnya?",
    "answer": "Minta surat pengantar RT/RW, lalu surat kematian dari kelurahan atau rumah sakit, lalu bawa ke Dinas Dukcapil untuk dibuatkan akta kematian. Bawa juga KTP dan KK almarhum.",
    "source": "star.grid.id, tentang cara mengurus akta kematian",
    "button": "",
    "keywords": "akta kematian cara mengurus|bikin akta kematian di mana|syarat membuat akte kematian|surat kematian dari kelurahan|urus akte mati di capil dukcapil|meninggal di rumah akta kematiannya bagaimana|surat pengantar rt rw untuk akta|surat kematian dari rumah sakit terus ke mana|akta kematian bayar berapa|akta kematian berapa hari jadi|belum punya akta kematian|akta kematian hilang|beda surat kematian dan akta kematian|akta kematian|surat kematian|akta kematian butuh apa|gawe akte mati|ngurus akta kematian|bikin surat kematian dimana|akte kematian butuh apa|gawe akte mati nang endi|dari kelurahan terus kemana buat akte|surat keterangan mati ngurus dimana|untuk bikin akte kematian perlu saksi?|cara dapat akta kematian almarhum ayah|rs sudah kasih surat, selanjutnya ke mana buat akta|akta kematian dimana|cara bikin akta kematian|akte kematian|ngurus surat kematian|bikin akta di dukcapil|mau urus akta kematian ibu, mulai dari mana pak|bapak meninggal di rumah, minta surat kematiannya ke rt apa kelurahan|syarat2 akte kematian di dukcapil apa",
    "validTo": ""
  },
  "q30": {
    "group": "claim",
    "question": "Berapa lama cair?",
    "answer": "Menurut aturan, dihitung sejak berkas lengkap di BPJS Ketenagakerjaan: JKM (kematian) paling lama tiga hari kerja, JKK (kecelakaan kerja) paling lama tujuh hari kerja. Yang sering lama adalah melengkapi berkasnya, jadi segera urus surat keterangan ahli waris dan akta kematian.",
    "source": "PP 44/2015 Pasal 40 ayat (3) dan Pasal 37",
    "button": "",
    "keywords": "berapa lama cair|kapan uangnya masuk|cairnya berapa hari|santunan cair kapan|kapan keluar duitnya|proses klaim berapa lama|nunggu pencairan berapa minggu|kapan ditransfer ke rekening|lama tidak pencairannya|berkas sudah lengkap kapan dibayar|butuh waktu berapa hari untuk klaim|uang duka kapan diterima|estimasi pencairan santunan|hari ini mengurus cairnya kapan|cair kapan|berapa hari cair|lama cair|kapan ditransfer|butuh berapa lama|nunggu berapa lama setelah dokumen masuk|kapan keluar uangnya|lama gak cairnya|kalau berkas lengkap kapan ditransfer|suwe ta cair e|biasanya cair berapa minggu|kira2 kapan keluar uangnya|butuh berapa lama dari bpjs|pencairan paling cepat berapa hari|setelah dokumen masuk nunggu berapa lama|ngenteni cair piro dino|kapan cair|berapa hari uangnya turun|lama cairnya|proses berapa hari|cair piro dino|setelah berkas diserahkan ke bpjs brp hari uangnya masuk rekening|pencairan santunan jkm biasanya brp lama|nek berkas wis jangkep pirang dino duite metu|kapan dibayar",
    "validTo": ""
  },
  "q31": {
    "group": "claim",
    "question": "Sudah berbulan-bulan belum cair, kenapa?",
    "answer": "Biasanya karena ada berkas yang kurang, atau iurannya sempat putus. Kami bantu cek: tekan Tanya petugas dan sebutkan nomor klaim kalau ada. Bisa juga telepon 175 atau datang ke kantor BPJS Ketenagakerjaan.",
    "source": "Berita kabarbaik.co, kasus Sidoarjo; kanalkini.com, 25 September 2025",
    "button": "",
    "keywords": "sudah berbulan-bulan belum cair|sudah lama belum dibayar kenapa|klaim macet nyangkut tidak jelas|belum keluar sampai sekarang|bolak balik ke kantor masih proses|kenapa santunan belum diterima|sudah mengajukan tidak ada kabar|dipersulit diulur-ulur|uang belum masuk rekening padahal berkas lengkap|klaim ditolak kenapa|menunggu setahun belum ada hasil|kok lama sekali cairnya|janji terus tidak cair-cair|status klaim saya sampai mana|belum cair|klaim tidak jelas|kenapa belum ditransfer|diproses tidak ada kabar|klaim ditolak|sudah 3 bulan belum cair|uangnya tidak masuk-masuk|nunggu lama tidak ada kepastian|disuruh nunggu terus|sudah 3 bulan kok belum cair|klaim saya kok gak jelas|durung cair wis suwe|katanya diproses tapi gak ada kabar|klaim saya ditolak kenapa|sampai sekarang uangnya gak masuk2|sdh lengkap semua kok blm dibayar|udah nunggu lama gak ada kepastian|pengajuan mandek|kok lama cairnya|sudah lama ngajukan belum cair|klaim belum dibayar|kapan dibayar sudah 5 bulan|udah dr bulan juni ngurus santunan sampe skrg blm keluar juga|kenapa klaim suami saya diproses terus padahal berkas udah lengkap|wis bolak balik nang kantor durung oleh2 duite|belum cair juga|kok lama",
    "validTo": ""
  },
  "q32": {
    "group": "claim",
    "question": "Ada batas waktu klaim JKM?",
    "answer": "Menurut BPJS Ketenagakerjaan tidak ada batas waktu untuk JKM, asal meninggalnya saat kepesertaan masih aktif. Untuk JKK (kecelakaan kerja) batasnya {jkkLapses} tahun. Meskipun begitu, lebih baik segera diurus selagi suratnya mudah dicari.",
    "source": "Penjelasan BPJS Ketenagakerjaan, Oktober 2024; PP 82/2019 Pasal 26",
    "button": "",
    "keywords": "batas waktu klaim jkm|meninggal tahun lalu masih bisa diurus|terlambat mengurus santunan apa hangus|kedaluwarsa klaim|paling lambat klaim kapan|baru tahu setelah dua tahun meninggal|telat lapor masih bisa|sudah lama meninggal baru mau klaim|masa berlaku klaim kematian|berapa tahun boleh klaim|tenggat pengajuan santunan|meninggalnya 2023 baru diurus sekarang|kelamaan mengurus apa masih diterima|berapa hari harus lapor kalau meninggal|meninggal sudah 3 tahun yang lalu|kedaluwarsa|telat klaim|ada batas waktu|meninggal 2021 baru tahu|baru tahu almarhum punya bpjs|ada batas waktunya gak|meninggalnya sudah 3 tahun yang lalu|telat klaim masih bisa?|kadaluarsa berapa tahun|bapak meninggal 2021 baru tahu ada bpjs|almarhum meninggal thn 2022 bisa diajukan?|berapa lama batas pelaporan|kalau kelamaan gak diurus hangus gak|dulu gak tau, sekarang baru mau klaim|masih berlaku klaimnya kalau sudah lewat setahun|batas klaim|sudah lama meninggal bisa klaim?|ada kadaluarsanya|telat ngurus|meninggal 5 tahun lalu|bapak meninggal th 2023 krn gatau punya bpjs, apa masih bisa diajukan|klaim kematian ada batas berapa tahun|telat ngurus setahun lebih apa hangus santunane|batas waktu|klaim lama",
    "validTo": ""
  },
  "q33": {
    "group": "school",
    "question": "Anak saya dapat beasiswa?",
    "answer": "Bisa, kalau peserta meninggal karena kecelakaan kerja, atau meninggal karena sebab lain sesudah iurannya dibayar paling sedikit tiga tahun. Paling banyak {scholarshipChildren} anak, sampai umur {scholarshipAge} tahun, belum menikah, dan belum bekerja. Diajukan setiap tahun. Yang memutuskan BPJS Ketenagakerjaan.",
    "source": "PP 82/2019; Permenaker 5/2021 Pasal 103",
    "button": "benefits",
    "keywords": "anak dapat beasiswa|syarat beasiswa anak peserta yang meninggal|bantuan sekolah anak almarhum|beasiswa untuk berapa anak|anak tiga dapat semua|sampai umur berapa beasiswa anak|baru ikut satu tahun anak dapat beasiswa|biaya pendidikan anak yatim|anak kuliah dapat beasiswa|cara mengajukan beasiswa bpjs kerja|anak saya masih sekolah dapat bantuan|beasiswa anak kalau bapaknya meninggal sakit|anak balita belum sekolah dapat nanti|anak sudah menikah masih dapat beasiswa|smp sma dapat beasiswa|anak tiri angkat beasiswa|berkas beasiswa apa saja|anak putus sekolah|anak ada tiga yang dapat berapa anak|syarat beasiswa|anak masih sekolah ditinggal mati bapaknya|bantuan sekolah anak yatim|beasiswa sampai kapan|cara mengurus beasiswa|anak sudah lulus sma dapat|adik sekolah smp dapat apa|sekolah anak ditanggung|anak saya bisa dapat beasiswa?|syaratnya dapat beasiswa|anak yatim dapat bantuan sekolah gak|suami meninggal anak masih sekolah|anak ada 3 yang dapat berapa anak|cara ngurus beasiswa|yatim piatu anak nelayan sekolahnya ditanggung?|siapa saja yang dapat beasiswa|anak tiga apa dapat semua beasiswa|anak masih balita dapat gak nanti|anak sudah lulus sma dapat gak|bapak ikut 4 tahun, adik saya sekolah smp dapat apa|beasiswa anak|anak bisa dapat beasiswa|anak peserta yang meninggal dapat sekolah gratis?|beasiswa untuk anak nelayan yang meninggal|beasiswa anak itu syaratnya harus berapa tahun ikut bpjs|apa semua anak dapat bantuan sekolah|beasiswa|sekolah anak",
    "validTo": ""
  },
  "q34": {
    "group": "school",
    "question": "Berapa beasiswa anak SD?",
    "answer": "Untuk SD {scholarshipSd} per tahun, paling lama {scholarshipSdYears} tahun, diajukan setiap tahun. Sebagai perbandingan, per tahun: TK {scholarshipTk}, SMP {scholarshipSmp}, SMA {scholarshipSma}, kuliah atau pelatihan {scholarshipPt}.",
    "source": "PP 82/2019; cinews.id, 29 Maret 2024",
    "button": "benefits",
    "keywords": "berapa beasiswa anak sd|beasiswa sd berapa setahun|uang sekolah anak sd jumlahnya|anak kelas 3 sd dapat berapa|beasiswa tk smp sma kuliah berapa|jumlah beasiswa per tahun|beasiswa berapa juta per anak|nominal beasiswa anak|besaran beasiswa sekolah dasar|uang beasiswa smp sma berapa|beasiswa kuliah berapa per tahun|total beasiswa maksimal berapa|beasiswa smp berapa|beasiswa berapa|sd dapat berapa|kuliah dapat berapa|anak kelas 5 dapat berapa beasiswanya|nominal beasiswa per tahun|kuliah dapat berapa setahun|tiap tahun berapa untuk sd|berapa duit beasiswa buat sma|anak paud dapat berapa|uang beasiswa cair berapa sekali|besar beasiswa|beasiswa sd|uang beasiswa berapa|tiap tahun dapat berapa anak sd|kalo anak masih sd setahunnya dpt brp ya beasiswanya|besaran beasiswa smp sma kuliah|beasiswa sd berapa|berapa beasiswanya",
    "validTo": ""
  },
  "q35": {
    "group": "school",
    "question": "Anak kuliah sambil kerja masih boleh?",
    "answer": "Masih boleh, asal masih kuliah, belum 23 tahun, dan belum menikah. Kalau bekerja menerima upah, paling lama enam bulan berturut-turut. Usaha sendiri atau magang juga boleh. BPJS Ketenagakerjaan yang memutuskan.",
    "source": "Permenaker 5/2021 Pasal 103 ayat (3a) jo. Permenaker 1/2025",
    "button": "",
    "keywords": "anak kuliah sambil kerja masih dapat beasiswa|kuliah nyambi kerja|mahasiswa kerja paruh waktu beasiswanya|anak magang beasiswa dihentikan|kuliah malam siang kerja|anak sudah bekerja tapi masih kuliah|beasiswa dicabut kalau bekerja|kuliah sambil jualan online ojek|anak sekolah sambil bantu kerja|anak kerja sambilan masih boleh terima beasiswa|mahasiswa punya usaha sendiri|kuliah sambil kerja|anak kuliah sudah kerja|anak magang|anak kuliah buka olshop|kuliah kerja part time|anak kuliah tapi sudah kerja|kuliah nyambi ojol beasiswa tetap?|kalau anak magang gimana beasiswanya|mahasiswa sambil kerja|anak e kuliah karo dodolan|anak sambil kerja part time kuliahnya dibayari terus?|beasiswa berhenti kalau anak kerja?|kuliah di ut sambil kerja pabrik|kuliah sambil kerja beasiswa|anak sudah kerja masih dapat beasiswa|beasiswa kalau anak kerja|anak saya semester 5 sambil ngajar les, beasiswanya apa distop|kalau anaknya kuliah sambil magang di perusahaan gmn beasiswanya",
    "validTo": ""
  },
  "q36": {
    "group": "claim",
    "question": "Ada orang menawarkan bantu klaim minta bayaran?",
    "answer": "Jangan mau. Mengurus klaim gratis. Jangan berikan KTP, kode OTP, atau uang kepada siapa pun yang menawarkan jasa. Urus lewat bot ini, kantor kami, atau kantor BPJS Ketenagakerjaan. Kalau ada yang meminta uang, laporkan: tekan Ada yang meninggal / kecelakaan, lalu Laporkan calo.",
    "source": "Berita ipol.id, Februari 2026, tentang calo",
    "button": "claims",
    "keywords": "orang menawarkan bantu klaim minta bayaran|calo minta uang|dimintai uang untuk mengurus klaim|penipuan mengatasnamakan bpjs|disuruh transfer biaya admin|bayar dulu supaya cepat cair|minta kode otp foto ktp|minta potongan persen dari santunan|mengurus klaim bayar apa gratis|ditelepon orang mengaku petugas|petugas minta uang rokok|ada yang minta imbalan komisi|aman tidak memberi ktp asli|lewat jasa orang dalam|pungli pungutan liar|menawarkan mengurus klaim|bayar biar cepat cair|minta uang|mengurus klaim bayar tidak|minta kode otp|calo|penipuan|petugas minta uang|bayar lebih cepat cair|mengurus santunan ada biayanya|ditelepon suruh kirim uang|tetangga menawari mengurus minta separuh|ada yang nawarin ngurusin|disuruh bayar 2 juta biar cair|ngurus klaim bayar gak|ada yang telpon minta kode otp|calo minta 10 persen|ada bapak2 ngaku dari bpjs minta 300rb|apa benar kalau bayar lebih cepat|tetangga nawari ngurusin tapi minta separo|ngurus santunan ada biayanya kah|ditelpon katanya dapat santunan suruh kirim uang|ada yang minta uang|minta bayaran buat ngurus|disuruh bayar|ini penipuan?|ngurusnya bayar gak|ada oknum nawarin bantu cairkan tapi minta 20 persen, gmn|saya dimintai 500rb katanya utk biaya pengurusan klaim|hati2 ada yang ngaku orang bpjs minta foto ktp, beneran gak|dimintai uang|ada calo|gratis apa bayar ngurusnya",
    "validTo": ""
  },
  "q37": {
    "group": "who",
    "question": "Bagaimana cara mendaftar?",
    "answer": "Tekan Daftar di bawah ini, lalu jawab pertanyaannya satu per satu. Siapkan KTP dan KK. Boleh berhenti di tengah jalan: jawabannya tersimpan dan bisa dilanjutkan. Gratis. Kalau sulit, petugas di kantor bisa membantu mengisi.",
    "source": "Cara kerja layanan ini",
    "button": "register",
    "keywords": "cara daftar|mau daftar|saya mau ikut|daftar gimana|mendaftar lewat mana|syarat mendaftar|bawa apa saja untuk daftar|daftar lewat rt bisa|daftarnya di mana|langkah mendaftar|saya mau mengusulkan diri|pengin ikut program ini|apa yang disiapkan untuk daftar|carane daftar piye|formulir pendaftaran",
    "validTo": ""
  },
  "q38": {
    "group": "who",
    "question": "Boleh mendaftarkan orang tua, suami, istri, atau tetangga?",
    "answer": "Boleh, asal orangnya bekerja sendiri (misalnya nelayan, petani, atau usaha kecil), tahu, dan setuju. Tekan Daftar, lalu pilih bahwa Bapak/Ibu mendaftarkan orang lain. Jumlah orang yang boleh didaftarkan satu akun ada batasnya. Satu keluarga boleh lebih dari satu pekerja.",
    "source": "Cara kerja layanan ini",
    "button": "register",
    "keywords": "mendaftarkan bapak saya|daftarkan orang tua|mendaftarkan suami|mendaftarkan istri|mendaftarkan tetangga|daftarkan orang lain|pakai hp anak bisa|bapak tidak punya hp didaftarkan|satu keluarga dua orang boleh|istri bisa ikut didaftarkan|mewakili mendaftar|daftarin teman satu perahu|mendaftarkan mertua",
    "validTo": ""
  },
  "q39": {
    "group": "who",
    "question": "Saya pedagang, tukang becak, atau ojek. Boleh ikut?",
    "answer": "Pedagang kecil, warung, penjahit, dan usaha kecil lain termasuk program ini, begitu juga nelayan dan petani. Pekerjaan lain, misalnya becak, ojek, atau tukang, kami catat dulu sebagai kebutuhan. Lihat dulu lewat Bisa ikut? Yang menetapkan Disperinaker.",
    "source": "Sasaran program Kota Probolinggo 2025: nelayan, petani, usaha kecil",
    "button": "check",
    "keywords": "pedagang boleh ikut|jualan bakso boleh ikut|tukang becak boleh ikut|ojek online boleh ikut|tukang bangunan ikut|buka warung kecil|penjahit di rumah|jualan pentol keliling|buruh cuci boleh ikut|pembantu rumah tangga|guru ngaji|sopir angkot|kuli panggul pasar|pekerjaan apa saja yang boleh ikut|siapa saja yang bisa ikut program ini",
    "validTo": ""
  },
  "q40": {
    "group": "who",
    "question": "Saya ABK yang ikut juragan, boleh?",
    "answer": "Boleh diusulkan: di formulir ada pilihan ABK. Kalau dibayar bagi hasil, biasanya dihitung bekerja sendiri. Kalau digaji tetap oleh juragan atau perusahaan, yang wajib mendaftarkan adalah pemberi kerjanya. Yang menetapkan kantor.",
    "source": "PP 46/2015 Pasal 4 ayat (3)",
    "button": "register",
    "keywords": "abk boleh ikut|anak buah kapal|ikut juragan kapal|kerja di perahu orang|tidak punya perahu sendiri ikut orang|bagi hasil sama juragan|buruh kapal|melaut ikut tetangga|awak kapal didaftarkan siapa",
    "validTo": ""
  },
  "q41": {
    "group": "who",
    "question": "Anak dan istri saya ikut terlindungi? Umur berapa boleh ikut?",
    "answer": "Yang terlindungi hanya orang yang terdaftar. Istri, suami, atau anak yang juga bekerja diusulkan sendiri-sendiri. Umurnya paling muda 18 tahun dan belum 65 tahun; yang menetapkan kantor. Keluarga yang tidak bekerja tidak bisa didaftarkan, tetapi merekalah yang menerima santunannya.",
    "source": "Aturan pendaftaran peserta mandiri, antaranews.com 2024; batas 18 tahun dipakai program Kalimantan Timur",
    "button": "check",
    "keywords": "anak istri ikut terlindungi|keluarga saya ikut dijamin|umur 16 boleh ikut|umur minimal berapa|paling muda umur berapa|anak saya 17 tahun sudah melaut|ibu rumah tangga boleh didaftarkan|istri tidak kerja boleh ikut|apa satu kk langsung ikut semua|remaja boleh daftar",
    "validTo": ""
  },
  "q42": {
    "group": "registered",
    "question": "Berapa lama sampai ada keputusan?",
    "answer": "Usulan diperiksa kantor dulu. Tanggal paling lambatnya tertulis di Sampai mana? Sesudah disetujui masih menunggu SK pemkot dan pendaftaran ke BPJS Ketenagakerjaan; lamanya belum bisa kami pastikan. Setiap ada perubahan, kami kabari di sini.",
    "source": "Cara kerja layanan ini",
    "button": "status",
    "keywords": "kapan disetujui|berapa lama diproses|usulan saya kok lama|kapan ada hasilnya|sudah daftar kok belum ada kabar|berapa hari menunggu|kapan saya resmi jadi peserta|pengumuman diterima kapan|kapan sk keluar|status pendaftaran saya|usulan saya sampai mana|masih diproses terus|daftar bulan lalu belum ada jawaban",
    "validTo": ""
  },
  "q43": {
    "group": "registered",
    "question": "Kenapa usulan saya ditolak atau dikembalikan?",
    "answer": "Alasannya tertulis di Sampai mana? Kalau dikembalikan, perbaiki bagian yang diminta lalu kirim lagi: tidak perlu mengulang dari awal. Kalau ditolak dan menurut Bapak/Ibu keliru, tanyakan ke petugas. Kalau keadaannya berubah, boleh mendaftar lagi.",
    "source": "Cara kerja layanan ini",
    "button": "status",
    "keywords": "kenapa saya ditolak|usulan ditolak|usulan dikembalikan|kok tidak lolos|nama saya dicoret|tetangga dapat saya tidak|mau protes tidak diterima|keberatan ditolak|kenapa tidak disetujui|bisa mengajukan lagi setelah ditolak|usulan tidak memenuhi syarat",
    "validTo": ""
  },
  "q44": {
    "group": "registered",
    "question": "Nama atau NIK saya salah tulis. Bagaimana membetulkannya?",
    "answer": "Usulan yang belum ditetapkan bisa dibetulkan sendiri: tekan Sampai mana?, pilih usulannya, lalu Betulkan isi. Kalau sudah jadi peserta atau kartunya yang salah, hubungi petugas dengan membawa KTP. Petugas yang memeriksa dan membetulkan.",
    "source": "Cara kerja layanan ini",
    "button": "status",
    "keywords": "nama saya salah tulis|salah ketik nik|tanggal lahir salah|nama di kartu salah|data saya keliru|membetulkan data|koreksi nama|salah satu huruf nama|nik ditolak|salah isi formulir|salah pilih kelurahan|mengubah isian yang sudah dikirim|ejaan nama tidak sama dengan ktp",
    "validTo": ""
  },
  "q45": {
    "group": "registered",
    "question": "Nomor HP, alamat, atau pekerjaan saya berubah. Harus lapor?",
    "answer": "Ya, supaya kabar dan santunan tidak salah alamat. Peserta melapor lewat Sampai mana?, lalu Ada yang berubah. Petugas memeriksanya dulu. Melapor tidak menghentikan perlindungan yang sudah dibayar. Kalau pindah ke luar kota atau menjadi karyawan, kantor yang memutuskan kelanjutannya.",
    "source": "Cara kerja layanan ini",
    "button": "status",
    "keywords": "ganti nomor hp|nomor saya ganti|hp hilang nomor baru|pindah rumah|pindah alamat|ganti pekerjaan|sudah jadi karyawan pabrik harus lapor|pindah ke luar kota|sudah tidak melaut|berhenti kerja sudah tua|ganti telegram|nomor wa ganti|pindah kelurahan|sekarang jadi satpam",
    "validTo": ""
  },
  "q46": {
    "group": "registered",
    "question": "Kartu saya hilang, atau belum dapat kartu?",
    "answer": "Perlindungannya tidak hilang walau kartunya hilang: yang penting terdaftar dan iurannya dibayar. Untuk klaim, nomornya saja cukup. Peserta yang sudah terhubung bisa melihat kartunya di sini. Kartu digital ada juga di aplikasi JMO. Kalau perlu kartu baru, tanyakan ke BPJS Ketenagakerjaan, telepon 175.",
    "source": "Daftar berkas dan kanal layanan BPJS Ketenagakerjaan: JMO dan Contact Center 175",
    "button": "card",
    "keywords": "kartu saya hilang|kartu rusak kena banjir|belum dapat kartu|kartunya diambil di mana|minta kartu baru|kartu peserta belum dikasih|nomor kartu saya berapa|lupa nomor kpj|cetak kartu|kartu digital|kartunya kapan dibagikan|gak pernah pegang kartu",
    "validTo": ""
  },
  "q47": {
    "group": "registered",
    "question": "Saya mau berhenti, atau menarik pendaftaran?",
    "answer": "Usulan yang belum ditetapkan bisa ditarik: tekan Sampai mana?, pilih usulannya, lalu Tarik pendaftaran. Boleh mendaftar lagi kapan saja. Kalau sudah jadi peserta, bicarakan dulu dengan petugas: iurannya dibayar pemkot, dan kalau berhenti keluarga tidak lagi terlindungi.",
    "source": "Cara kerja layanan ini",
    "button": "status",
    "keywords": "mau berhenti ikut|keluar dari program|batal daftar|membatalkan pendaftaran|tarik usulan saya|tidak jadi ikut|mengundurkan diri|cabut nama saya|hapus pendaftaran|gak mau ikut lagi|saya mundur|coret nama saya",
    "validTo": ""
  },
  "q48": {
    "group": "program",
    "question": "Data dan foto KTP saya aman?",
    "answer": "Data Bapak/Ibu disimpan tersandi. Hanya petugas yang berwenang yang boleh membukanya, dan tercatat siapa dan kapan: lihat di Data saya. Di sana data bisa juga diunduh, dibetulkan, atau dihapus. Petugas tidak pernah meminta PIN, OTP, atau uang.",
    "source": "UU 27/2022 tentang Pelindungan Data Pribadi",
    "button": "rights",
    "keywords": "data saya aman|foto ktp aman tidak|takut disalahgunakan pinjol|siapa yang bisa lihat data saya|data disimpan berapa lama|minta data saya dihapus|hapus data saya|kerahasiaan data|ktp saya dipakai apa|nanti data saya dijual|unduh data saya",
    "validTo": ""
  },
  "q49": {
    "group": "program",
    "question": "Masih ada kuota? Kapan pendaftaran dibuka?",
    "answer": "Jumlah peserta mengikuti anggaran tahun itu. Kalau kuotanya penuh, usulan masuk daftar tunggu dan kami kabari kalau ada tempat. Jadi silakan diusulkan saja. Kalau pendaftaran sedang ditutup, tombol Daftar memberi tahu.",
    "source": "Cara kerja layanan ini",
    "button": "register",
    "keywords": "kuota masih ada|kuota sudah penuh|pendaftaran dibuka sampai kapan|kapan dibuka lagi|gelombang berikutnya|tahun depan masih ada|pendaftaran ditutup|berapa orang yang diterima|daftar tunggu|terlambat daftar|masih bisa daftar sekarang",
    "validTo": ""
  },
  "q50": {
    "group": "who",
    "question": "Saya tidak punya HP, atau tidak bisa mengisi sendiri?",
    "answer": "Tidak apa-apa. Datang ke kantor membawa KTP dan KK: petugas membantu mengisi. Boleh juga diisikan anak atau keluarga dari HP mereka. Di setiap pertanyaan ada tombol Minta dibantu petugas, dan banyak tulisan bisa didengarkan.",
    "source": "Cara kerja layanan ini",
    "button": "ask",
    "keywords": "tidak punya hp|tidak bisa baca tulis|tidak bisa mengisi|gaptek|hp jadul|bingung cara mengisinya|minta dibantu isi|daftar langsung ke kantor bisa|tidak punya telegram|ibu saya buta huruf|tolong isikan|mata sudah rabun",
    "validTo": ""
  },
  "q51": {
    "group": "accident",
    "question": "Celaka waktu kerja tapi selamat, siapa yang bayar rumah sakit?",
    "answer": "Semoga lekas pulih. Berobat dulu. Selama kepesertaannya aktif, biaya perawatan karena kecelakaan kerja ditanggung JKK (Jaminan Kecelakaan Kerja) sesuai kebutuhan medis. Katakan ke rumah sakit bahwa ini kecelakaan kerja peserta BPJS Ketenagakerjaan, simpan kuitansi dan surat dokter, dan laporkan dalam 2 × 24 jam lewat tombol di bawah atau telepon 175. Yang memutuskan BPJS Ketenagakerjaan.",
    "source": "PP 44/2015; media.alkhairaat.id tentang manfaat JKK; Permenaker 1/2025 tentang pelaporan",
    "button": "claims",
    "keywords": "celaka waktu kerja biaya rumah sakit|jatuh dari perahu patah kaki|tangan kena mesin|luka waktu kerja siapa yang bayar|operasi karena kecelakaan kerja|kecelakaan kerja tapi tidak meninggal|rumah sakit mana yang menerima|bayar dulu apa langsung ditanggung|kena pisau waktu kerja|digigit ular di sawah|kesetrum waktu kerja|biaya berobat kecelakaan kerja|luka waktu melaut",
    "validTo": ""
  },
  "q52": {
    "group": "accident",
    "question": "Tidak bisa bekerja karena celaka, atau cacat. Dapat apa?",
    "answer": "Kalau karena kecelakaan kerja, JKK (Jaminan Kecelakaan Kerja) juga mengganti sebagian penghasilan selama belum bisa bekerja, dan memberi santunan kalau cacat. Besarnya dihitung BPJS Ketenagakerjaan dari surat dokter. Laporkan dulu, lalu simpan semua surat dan kuitansi.",
    "source": "PP 44/2015; media.alkhairaat.id dan halaman program BPJS Ketenagakerjaan tentang STMB dan cacat",
    "button": "claims",
    "keywords": "selama tidak bisa kerja dapat uang|ganti penghasilan waktu sakit karena kecelakaan|santunan cacat|jari putus dapat berapa|cacat seumur hidup|mata buta karena kerja|patah kaki tidak bisa melaut|uang harian selama istirahat|kehilangan tangan|tidak bisa kerja tiga bulan|stmb|lumpuh karena kecelakaan kerja",
    "validTo": ""
  },
  "q53": {
    "group": "accident",
    "question": "Kecelakaan di jalan waktu berangkat atau pulang kerja?",
    "answer": "Bisa masuk JKK (Jaminan Kecelakaan Kerja), kalau lewat jalan yang biasa dilalui dari rumah ke tempat kerja atau sebaliknya. Laporkan dalam 2 × 24 jam lewat tombol di bawah, atau telepon 175. Yang memutuskan BPJS Ketenagakerjaan.",
    "source": "Permenaker 5/2021, tentang kecelakaan dalam perjalanan kerja",
    "button": "claims",
    "keywords": "kecelakaan berangkat kerja|kecelakaan pulang melaut|ditabrak motor waktu ke pasar|jatuh dari motor pulang dari sawah|tabrakan di jalan waktu kerja|kecelakaan lalu lintas ditanggung|di jalan menuju pelabuhan|ditabrak waktu mau jualan|nabrak pas pulang kerja",
    "validTo": ""
  },
  "q54": {
    "group": "heirs",
    "question": "Bisa menunjuk atau mengganti ahli waris?",
    "answer": "Tidak bisa dipilih sendiri: urutan ahli waris sudah diatur. Wasiat baru dipakai kalau keluarga yang disebut dalam aturan tidak ada, dan harus akta notaris. Nama keluarga yang ditulis waktu mendaftar hanya untuk dihubungi.",
    "source": "PP 44/2015 Pasal 40 ayat (2); Permenaker 1/2025",
    "button": "",
    "keywords": "ganti nama ahli waris|menunjuk ahli waris|mengubah ahli waris|ahli waris mau saya ganti ke adik|bisa pilih siapa yang menerima|mau menulis nama istri sebagai ahli waris|wasiat|keluarga yang dihubungi itu ahli waris|cerai ganti ahli waris|menambah nama anak sebagai penerima",
    "validTo": ""
  },
  "q55": {
    "group": "claim",
    "question": "Surat keterangan ahli waris bagaimana mengurusnya?",
    "answer": "Biasanya dibuat di kelurahan: ditandatangani semua ahli waris dan dua saksi, lalu disahkan lurah dan camat. Bawa KTP, KK, dan akta atau surat kematian. Periksa nama dan NIK sebelum pulang, karena salah tulis membuat klaim tertunda.",
    "source": "Daftar berkas klaim BPJS Ketenagakerjaan; berita tentang klaim yang tertunda karena surat ahli waris salah",
    "button": "",
    "keywords": "surat keterangan ahli waris|mengurus surat ahli waris|surat waris di kelurahan|bikin skaw|tanda tangan ahli waris semua|saksi surat waris|surat waris salah nama|syarat surat ahli waris|ke camat dulu apa kelurahan dulu|buat surat ahli waris bayar apa tidak",
    "validTo": ""
  },
  "q56": {
    "group": "claim",
    "question": "Ahli waris tidak punya rekening, masih anak-anak, atau lebih dari satu?",
    "answer": "Uangnya dikirim ke rekening atas nama ahli waris, jadi yang belum punya perlu membuka rekening dulu. Anak yang belum dewasa diwakili orang tua atau walinya (wali membawa surat perwalian). Kalau ahli warisnya lebih dari satu, biasanya satu orang diberi surat kuasa. Kalau ada yang berselisih, bicarakan dengan petugas; BPJS Ketenagakerjaan yang memutuskan.",
    "source": "Daftar berkas klaim BPJS Ketenagakerjaan",
    "button": "claims",
    "keywords": "tidak punya rekening|belum punya buku tabungan|rekening orang lain boleh|ahli waris masih kecil|anak di bawah umur siapa yang menerima|ahli waris lebih dari satu|saudara berebut santunan|dibagi berapa orang|perlu surat kuasa|wali anak yatim|rekening atas nama anak|ambil tunai bisa",
    "validTo": ""
  }
},
  answers: {
  "group": {
    "program": "ℹ️ Tentang program",
    "who": "🙋 Siapa yang bisa ikut",
    "registered": "📝 Sesudah mendaftar",
    "cost": "💰 Iuran",
    "accident": "🩹 Kalau celaka waktu kerja",
    "death": "🕊 Kalau ada yang meninggal",
    "heirs": "👪 Ahli waris",
    "claim": "📄 Mengurus santunan",
    "school": "🎓 Beasiswa anak"
  },
  "ask": {
    "human": "💬 Tanya petugas",
    "talk": "💬 Bicara dengan petugas",
    "topics": "📚 Yang sering ditanyakan",
    "pick": "<b>{{group}}</b>\n\nTekan pertanyaannya.",
    "noneHere": "Belum ada jawaban di bagian ini.",
    "earlier": "⬅️ Sebelumnya",
    "later": "Berikutnya ➡️",
    "command": "Tanya"
  },
  "answer": {
    "text": "<b>{{question}}</b>\n\n{{answer}}",
    "source": "<i>Sumber: {{source}}</i>",
    "helped": "Apakah ini menjawab?",
    "yes": "👍 Ya",
    "no": "👎 Belum",
    "maybe": "Atau maksudnya salah satu ini?",
    "thanks": "Terima kasih. 🙏",
    "sorry": "Maaf jawabannya belum pas. Pertanyaan Bapak/Ibu kami catat supaya kantor bisa menulis jawaban yang lebih baik.\n\nMau ditanyakan ke petugas?",
    "gone": "Jawaban ini sudah tidak berlaku. Silakan tulis pertanyaannya, atau tanya petugas."
  },
  "near": "Atau maksudnya salah satu ini?",
  "none": "Maaf, untuk yang itu kami belum punya jawaban yang pasti, jadi kami tidak mau menebak.\n\nPetugas bisa membantu. Atau lihat dulu yang sering ditanyakan.",
  "office": {
    "button": "💡 Jawaban",
    "command": "Jawaban untuk warga",
    "title": "💡 <b>Jawaban untuk warga</b>\n\nBot menjawab pertanyaan warga dari daftar ini. Yang diubah di sini langsung dipakai.\n\nDipakai sekarang: {{shown}}. Dimatikan atau di luar masanya: {{hidden}}.",
    "expiring": "⏳ <b>Segera habis masanya</b>",
    "expiringLine": "• {{question}} (sampai {{date}})",
    "expiringPast": "• {{question}} (habis {{date}})",
    "expiringMore": "… dan {{n}} lagi",
    "open": "❓ Yang belum terjawab ({{n}})",
    "new": "➕ Jawaban baru",
    "all": "💡 Semua jawaban",
    "groupButton": "{{group}} ({{n}})",
    "groupTitle": "<b>{{group}}</b>\n\n🟢 dipakai, ⚪️ dimatikan, ⏳ di luar masanya atau segera habis.",
    "line": "{{mark}} {{question}}",
    "one": {
      "seen": "👀 <i>Begini warga melihatnya:</i>",
      "keywords": "🔎 <b>Cara lain menanyakan:</b> {{keywords}}",
      "noKeywords": "🔎 Belum ada cara lain menanyakan.",
      "on": "🟢 Dipakai.",
      "off": "⚪️ Dimatikan: warga tidak menemukannya.",
      "outside": "⏳ Di luar masanya: warga tidak menemukannya.",
      "from": "Mulai {{date}}.",
      "to": "Sampai {{date}}.",
      "always": "Tanpa batas waktu.",
      "ratings": "Ditampilkan {{shown}} kali, 👍 {{helped}}, 👎 {{not}}.",
      "version": "Versi {{n}}, {{when}}, oleh {{by}}.",
      "system": "bawaan bot",
      "question": "✏️ Pertanyaan",
      "answer": "✏️ Jawaban",
      "words": "✏️ Cara lain bertanya",
      "source": "✏️ Sumber",
      "button": "🔘 Tombol",
      "dates": "📅 Masa berlaku",
      "switchOff": "⚪️ Matikan",
      "switchOn": "🟢 Pakai lagi",
      "history": "🕘 Riwayat",
      "variables": "🔤 Daftar isian"
    },
    "history": {
      "title": "🕘 <b>Riwayat</b>: {{question}}\n\nTekan satu versi untuk melihatnya.",
      "button": "Versi {{n}}, {{when}}, {{by}}",
      "title1": "🕘 <b>Versi {{n}}</b>, {{when}}, oleh {{by}}",
      "undo": "↩️ Pakai lagi versi ini",
      "now": "Ini versi yang berlaku sekarang.",
      "back": "⬅️ Ke jawabannya",
      "words": "🔎 {{keywords}}"
    },
    "variables": "🔤 <b>Daftar isian</b>\n\nTulis nama ini dengan kurung kurawal di dalam jawaban. Bot menggantinya dengan angka dari aturan yang berlaku, jadi tidak perlu diubah kalau aturannya berubah.\n\n{{list}}",
    "variableLine": "<code>{{name}}</code> = {{value}}",
    "changed": "✅ Sudah diubah dan langsung dipakai. Keliru? Versi lama ada di 🕘 Riwayat.",
    "saved": "✅ Sudah disimpan, tetapi sekarang warga belum menemukannya: lihat sebabnya di bawah. Versi lama ada di 🕘 Riwayat.",
    "added": "✅ Jawaban baru sudah dipakai.",
    "switchedOn": "🟢 Dipakai lagi.",
    "switchedOff": "⚪️ Dimatikan. Warga tidak menemukannya lagi.",
    "undone": "↩️ Versi {{n}} dipakai lagi.",
    "overtaken": "{{by}} baru saja mengubah jawaban ini, jadi perubahan Anda belum disimpan. Ini isinya sekarang. Ulangi kalau masih perlu.",
    "missing": "Jawaban itu tidak ada.",
    "problem": {
      "empty": {
        "question": "Pertanyaannya masih kosong.",
        "answer": "Jawabannya masih kosong.",
        "source": "Sumbernya masih kosong."
      },
      "tooLong": {
        "question": "Pertanyaannya terlalu panjang: paling banyak {{most}} huruf.",
        "answer": "Jawabannya terlalu panjang: paling banyak {{most}} huruf. Yang pendek lebih mudah dibaca dan didengar.",
        "source": "Sumbernya terlalu panjang: paling banyak {{most}} huruf.",
        "keywords": "Ada yang terlalu panjang: tiap cara bertanya paling banyak {{most}} huruf."
      },
      "tooMany": "Terlalu banyak: paling banyak {{most}} cara bertanya.",
      "unknown": "Isian ini tidak dikenal: <b>{{names}}</b>. Nama yang benar ada di ❓ Bantuan dan 🔤 Daftar isian. Atau tulis tanpa kurung kurawal.",
      "dates": "Tanggal berakhirnya lebih dulu daripada tanggal mulainya."
    },
    "form": {
      "title": "Jawaban untuk warga",
      "introChange": "✏️ <b>{{question}}</b>",
      "introNew": "➕ <b>Jawaban baru</b>",
      "introAsked": "➕ <b>Jawaban baru</b> untuk: <i>{{text}}</i>",
      "group": "Masuk ke <b>bagian mana</b>?",
      "groupHelp": "Warga melihat daftar pertanyaan menurut bagian ini.",
      "question": "Tulis <b>pertanyaannya</b>, pendek saja, seperti warga bertanya.",
      "questionHelp": "Paling banyak 150 huruf.",
      "answer": "Tulis <b>jawabannya</b>. Pakai kalimat pendek, bahasa sehari-hari, dan yakin benar.\n\nUntuk jumlah uang pakai isian, misalnya <code>{jkm}</code>.",
      "answerNow": "Sekarang tertulis (ketuk untuk menyalin):\n<code>{{now}}</code>",
      "answerHelp": "Kalau belum pasti, tulis siapa yang memutuskan. Isian yang ada: {{names}}.",
      "keywordsNew": "Tulis <b>cara lain menanyakannya</b>, satu baris satu.",
      "keywords": "Tulis <b>cara lain menanyakannya</b>, satu baris satu. Untuk menghapus satu, tulis tanda kurang di depannya, misalnya <b>- uang duka</b>.",
      "keywordsHelp": "Pakai kata-kata warga, juga yang salah eja. Warga tidak melihat daftar ini.",
      "keywordsNone": "Tidak ada",
      "source": "Dari <b>mana</b> jawaban ini? Misalnya nomor aturan, surat, atau rapat dan tanggalnya.",
      "sourceNone": "-|tidak ada|tdk ada|gak ada|ga ada|belum ada|tidak tahu|tidak",
      "sourceNeeded": "Tanpa sumber, rekan tidak bisa memeriksanya dan warga membaca “Sumber: tidak ada”. Kalau belum ada aturannya, tulis siapa yang memutuskan dan kapan.",
      "sourceHelp": "Supaya rekan dan warga tahu dasarnya.",
      "button": "Tombol apa di bawah jawaban ini? Yang menekan langsung sampai di layar itu.",
      "buttonHelp": "Misalnya jawaban tentang cara mendaftar memakai tombol Daftar.",
      "validFrom": "Berlaku <b>mulai</b> tanggal berapa?",
      "validTo": "Berlaku <b>sampai</b> tanggal berapa?",
      "dateHelp": "Misalnya 31 Desember 2026. Di luar masa itu warga tidak menemukannya. Sebulan sebelum habis, kantor diingatkan.",
      "openFrom": "Mulai sekarang",
      "openFromAlso": "sekarang|hari ini|tanpa batas|lewati|-",
      "open": "Tanpa batas",
      "openAlso": "tidak ada|selamanya|tanpa batas waktu|lewati|-",
      "nothing": "Belum ada yang diubah."
    },
    "asked": {
      "title": "❓ <b>Yang belum terjawab</b>\n\nPertanyaan warga yang tidak ada jawabannya, atau jawabannya belum membantu. Yang paling sering di atas.",
      "none": "✅ Tidak ada pertanyaan yang belum terjawab.",
      "button": "{{n}}× {{text}}",
      "one": "❓ <i>{{text}}</i>\n\nDitanyakan {{n}} kali, terakhir {{when}}.",
      "shown": "Yang ditampilkan: <b>{{question}}</b>, tetapi belum membantu.",
      "write": "➕ Tulis jawaban baru",
      "see": "👀 Lihat jawaban yang ditampilkan",
      "pickTitle": "Jawaban mana yang cocok? Pertanyaan tadi ditambahkan sebagai cara lain menanyakannya.",
      "suggest": "➡️ {{question}}",
      "other": "🔗 Sudah ada jawabannya",
      "settle": "✅ Tidak perlu dijawab",
      "settled": "✅ Selesai. {{n}} pertanyaan keluar dari daftar.",
      "joined": "✅ Ditambahkan ke jawaban: <b>{{question}}</b>",
      "gone": "Pertanyaan itu sudah diselesaikan.",
      "back": "❓ Yang belum terjawab"
    },
    "told": "⏳ <b>{{n}} jawaban</b> untuk warga segera habis masanya atau sudah habis. Sesudah itu warga tidak menemukannya. Periksa, lalu perpanjang atau ubah."
  }
},
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
  benefits: {
  "button": "Santunan & beasiswa",
  "title": "Santunan &amp; beasiswa",
  "formTitle": "Pertanyaan santunan &amp; beasiswa",
  "entry": {
    "text": "<b>Santunan &amp; beasiswa</b>\n\nKami bantu melihat apa yang mungkin diterima keluarga, dan tergantung apa. Nama dan NIK tidak ditanyakan. Yang tidak diketahui boleh dilewati.\n\nUntuk siapa?",
    "death": "Ada keluarga yang meninggal",
    "missing": "Ada keluarga yang hilang di laut",
    "planning": "Saya bekerja, untuk keluarga saya nanti",
    "own": "🛡 Pakai data saya: {{name}}",
    "claim": "📄 {{kind}} {{number}}"
  },
  "done": "Terima kasih. Ini hitungannya.",
  "intro": {
    "death": "Kami turut berduka cita.\n\nBeberapa pertanyaan pendek. Kalau ada yang tidak diketahui, tekan saja <b>Saya tidak tahu</b>.",
    "missing": "Kami ikut prihatin. Semoga segera ada kabar.\n\nBeberapa pertanyaan pendek. Kalau ada yang tidak diketahui, tekan saja <b>Saya tidak tahu</b>.",
    "planning": "Beberapa pertanyaan pendek. Kalau ada yang tidak diketahui, tekan saja <b>Saya tidak tahu</b>.",
    "own": "Masa perlindungan dan iuran kami ambil dari catatan kantor. Tinggal pertanyaan tentang anak."
  },
  "what": {
    "ask": "Untuk siapa?",
    "help": "Ini hanya untuk menghitung kemungkinan. Tidak ada yang dilaporkan atau didaftarkan."
  },
  "on": {
    "askDeath": "<b>Kapan meninggalnya?</b>\n\nKetik tanggalnya, misalnya <b>{{example}}</b>. Kira-kira saja boleh.",
    "askMissing": "<b>Sejak kapan belum ditemukan?</b>\n\nKetik tanggalnya, misalnya <b>{{example}}</b>. Kira-kira saja boleh.",
    "help": "Tanggal menentukan aturan mana yang dipakai. Tanggal yang pasti nanti dilihat dari surat-suratnya.",
    "future": "Tanggal itu belum terjadi. Coba lihat lagi, atau tekan <b>Saya tidak tahu</b>."
  },
  "cause": {
    "ask": "<b>Bagaimana kejadiannya?</b>",
    "help": "Ini menentukan program BPJS mana yang mungkin dipakai. Pilih yang paling dekat. Yang memutuskan nanti BPJS.",
    "not-work": "Sakit, atau sebab lain di luar kerja",
    "work": "Celaka saat bekerja atau melaut",
    "way-to-work": "Celaka di jalan berangkat atau pulang kerja",
    "sudden-at-work": "Mendadak saat sedang bekerja"
  },
  "since": {
    "ask": "<b>Sejak kapan terdaftar</b> di BPJS Ketenagakerjaan (dibayar pemkot atau bayar sendiri)?\n\nKetik bulan dan tahun, misalnya <b>Maret 2023</b>.",
    "help": "Biasanya tertulis di kartu peserta atau surat dari kantor. Kalau tidak ada, tekan <b>Saya tidak tahu</b>: petugas yang mencari.",
    "unclear": "Maaf, belum terbaca. Ketik bulan dan tahun, misalnya <b>Maret 2023</b>, atau tekan <b>Saya tidak tahu</b>.",
    "future": "Bulan itu belum terjadi. Coba lihat lagi, atau tekan <b>Saya tidak tahu</b>.",
    "early": "Tahunnya terlalu lama. Coba lihat lagi, misalnya <b>Maret 2023</b>."
  },
  "paid": {
    "ask": "<b>Berapa bulan iurannya</b> (pembayaran bulanan) sudah dibayar?\n\nIni untuk beasiswa anak. Ketik jumlah bulannya, misalnya <b>40</b>, atau tekan salah satu.",
    "help": "Untuk peserta yang dibayar pemkot, catatannya ada di kantor. Kalau tidak tahu tidak apa-apa.",
    "all": "Dibayar terus, tidak pernah putus",
    "unclear": "Ketik jumlah bulannya saja, misalnya <b>40</b>, atau tekan salah satu tombol."
  },
  "count": {
    "1": "Satu anak",
    "2": "Dua anak",
    "3": "Tiga anak",
    "4": "Empat anak",
    "5": "Lima anak",
    "6": "Enam anak atau lebih",
    "ask": "<b>Berapa anaknya</b> yang belum 23 tahun?",
    "askPlanning": "<b>Berapa anak Bapak/Ibu</b> yang belum 23 tahun?",
    "help": "Beasiswa BPJS untuk anak yang belum 23 tahun, masih sekolah, belum menikah, dan belum bekerja. Paling banyak untuk dua anak.",
    "none": "Tidak ada"
  },
  "child": {
    "born": {
      "ask": "<b>Anak ke-{{n}}</b>: tanggal lahirnya, atau umurnya?\n\nMisalnya <b>2-5-2014</b> atau <b>12 tahun</b>.",
      "help": "Umur saja sudah cukup. Beasiswa berhenti pada umur 23 tahun.",
      "unclear": "Maaf, belum terbaca. Ketik umurnya, misalnya <b>12 tahun</b>, atau tanggal lahirnya, misalnya <b>2-5-2014</b>.",
      "future": "Tanggal itu belum terjadi. Coba lihat lagi, misalnya <b>2-5-2014</b>.",
      "age": "{{years}} tahun"
    },
    "school": {
      "ask": "<b>Anak ke-{{n}}</b>: sekarang sekolah apa?",
      "help": "MI sama dengan SD, MTs sama dengan SMP, MA dan SMK sama dengan SMA. Kuliah termasuk pelatihan.",
      "tk": "TK / PAUD",
      "tkAlso": "tk|paud|ra",
      "sd": "SD / MI",
      "sdAlso": "sd|mi",
      "smp": "SMP / MTs",
      "smpAlso": "smp|mts",
      "sma": "SMA / SMK / MA",
      "smaAlso": "sma|smk|ma|stm",
      "pt": "Kuliah",
      "ptAlso": "kuliah|mahasiswa|universitas|politeknik",
      "not-yet": "Belum sekolah",
      "not-yetAlso": "belum",
      "left": "Sudah tidak sekolah",
      "leftAlso": "lulus|berhenti|tidak sekolah|putus sekolah"
    },
    "class": {
      "ask": "<b>Anak ke-{{n}}</b>: kelas berapa?",
      "askPt": "<b>Anak ke-{{n}}</b>: kuliah tahun ke berapa?",
      "help": "Kelas pada tahun ajaran ini. Kalau tidak tahu, tekan <b>Saya tidak tahu</b>.",
      "tk": "TK {{letter}}",
      "school": "Kelas {{n}}",
      "pt": "Tahun ke-{{n}}"
    },
    "life": {
      "ask": "<b>Anak ke-{{n}}</b>: sudah menikah atau bekerja?",
      "help": "Beasiswa untuk anak yang belum menikah dan belum bekerja. Ada pengecualian untuk yang bekerja sambil sekolah.",
      "single": "Belum menikah, belum bekerja",
      "singleAlso": "belum|tidak",
      "married": "Sudah menikah",
      "marriedAlso": "menikah|nikah|kawin",
      "works": "Bekerja",
      "worksAlso": "kerja|bekerja"
    },
    "work": {
      "ask": "<b>Anak ke-{{n}}</b>: bekerja bagaimana?",
      "help": "Anak yang masih sekolah boleh magang, usaha sendiri, atau bekerja pada orang paling lama 6 bulan berturut-turut.",
      "internship": "Magang",
      "employed-up-to-6-months": "Ikut orang, belum lebih dari 6 bulan",
      "employed-longer": "Ikut orang, lebih dari 6 bulan",
      "self-employed": "Usaha sendiri"
    }
  },
  "card": {
    "death": "<b>Yang mungkin diterima keluarga</b>",
    "missing": "<b>Yang mungkin diterima keluarga</b>\nSemoga segera ada kabar.",
    "planning": "<b>Perlindungan untuk keluarga</b>\nBila terjadi sesuatu hari ini, keluarga mungkin menerima:",
    "outcome": {
      "jkm-full": "• <b>{{amount}}</b>",
      "jkm-under-three-months": "• <b>{{amount}}</b> untuk pemakaman",
      "jkk": "• <b>{{amount}}</b>",
      "not-covered": "• <b>Belum dapat dipastikan</b>"
    },
    "if": {
      "not-work": "menurut BPJS bukan karena kerja",
      "work": "menurut BPJS karena kerja",
      "three-months": "sudah tiga bulan terdaftar",
      "under-three-months": "belum tiga bulan terdaftar",
      "not-yet": "waktu itu belum terdaftar",
      "not-yet-now": "belum terdaftar",
      "stopped": "iurannya sempat berhenti",
      "or": " atau ",
      "and": " dan "
    },
    "whenAll": "{{line}}, bila {{conditions}}",
    "because": "{{line}}, karena {{condition}}.",
    "dot": "{{line}}.",
    "reportFirst": "{{line}} Lapor dulu, jangan anggap hangus.",
    "beforeCover": "Menurut tanggal itu belum terdaftar, jadi santunannya belum ada. Kalau tanggalnya keliru, coba hitung lagi atau tanya petugas.",
    "beforeAmounts": "Untuk tanggal sebelum 2 Desember 2019 berlaku aturan lama, jadi besarnya belum dapat kami sebut. BPJS yang memastikan.",
    "rule": "Ini hitungan menurut aturan, dari yang Bapak/Ibu ceritakan.",
    "ruleOfRecords": "Ini hitungan menurut aturan, dari catatan yang ada.",
    "bpjs-confirms": "BPJS yang memastikan mana yang berlaku.",
    "unknown": "Belum diketahui: {{facts}}.",
    "fact": {
      "cover-start-unknown": "sejak kapan terdaftar",
      "day-unknown": "tanggalnya",
      "cause-unknown": "sebabnya",
      "payments-unknown": "catatan iurannya"
    },
    "basarnas": "Surat keterangan hilang dari Basarnas diperlukan lebih dulu.",
    "decides": "<b>BPJS Ketenagakerjaan yang memutuskan.</b> Ini bukan janji."
  },
  "school": {
    "head": "🎓 <b>Beasiswa anak</b>",
    "headTwo": "🎓 <b>Beasiswa</b> (paling banyak dua anak)",
    "if36": "bila iurannya sudah 36 bulan",
    "if36OrWork": "bila iurannya sudah 36 bulan, atau karena kerja",
    "ifWork": "hanya bila karena kerja, sebab iurannya belum 36 bulan",
    "headIf": "{{head}}, {{condition}}",
    "most": "{{head}}: paling banyak <b>{{amount}}</b>",
    "untilSma": "bila berhenti setelah SMA {{amount}}",
    "dot": " · ",
    "unsure": "Ada anak yang masih perlu dipastikan.",
    "open": "{{head}}: belum bisa dihitung, umur dan sekolah anak belum diketahui.",
    "not36": "🎓 Beasiswa anak: belum ada, karena iurannya belum 36 bulan.",
    "nobody": "🎓 Beasiswa anak: menurut aturan tidak ada anak yang termasuk.",
    "range": "{{min}} sampai {{max}}",
    "rangeMillions": "Rp{{min}}–{{max}}"
  },
  "buttons": {
    "children": "🎓 Rincian anak",
    "why": "❔ Apa yang menentukan?",
    "heirs": "👥 Siapa ahli warisnya?",
    "report": "📝 Lapor / mulai klaim",
    "again": "🔁 Hitung lagi",
    "card": "⬅️ Kembali ke ringkasan",
    "claim": "📄 Laporan ini"
  },
  "children": {
    "title": "<b>Rincian anak</b>",
    "name": "<b>Anak ke-{{n}}</b>{{born}}",
    "born": ", lahir {{date}}",
    "age": ", {{years}} tahun",
    "level": "• {{level}}: {{years}} tahun × {{amount}}",
    "years": "{{min}} sampai {{max}}",
    "levels": {
      "tk": "TK",
      "sd": "SD",
      "smp": "SMP",
      "sma": "SMA",
      "pt": "Kuliah"
    },
    "total": "Paling banyak {{amount}}",
    "totalSma": "Paling banyak {{amount}}, bila berhenti setelah SMA {{sma}}",
    "open": "Belum bisa dihitung.",
    "no": "Tidak termasuk: {{why}}.",
    "unsure": "<i>Perlu dipastikan: {{why}}.</i>",
    "why": {
      "reached-23": "sudah 23 tahun",
      "married": "sudah menikah",
      "working": "sudah bekerja",
      "left-school": "sudah tidak sekolah",
      "kin-to-confirm": "anak tiri, angkat, atau di luar nikah",
      "birth-unknown": "tanggal lahirnya",
      "school-unknown": "sekolah atau kelasnya",
      "married-unknown": "sudah menikah atau belum",
      "work-unknown": "sudah bekerja atau belum"
    },
    "two": "Beasiswa untuk paling banyak <b>dua anak</b>.",
    "yearly": "Dibayar per tahun, dan diajukan lagi setiap tahun, selama anaknya bersekolah.",
    "kin": "Dihitung untuk anak kandung. Anak tiri atau angkat perlu dipastikan BPJS."
  },
  "why": {
    "title": "❔ <b>Apa yang menentukan?</b>",
    "rules": "<b>Aturannya</b>",
    "source": "<i>{{source}}; untuk kejadian sejak {{date}}</i>",
    "sourceOnly": "<i>{{source}}</i>",
    "jkm": "• Santunan kematian (JKM): {{lumpSum}} + {{periodic}} + pemakaman {{funeral}} = <b>{{total}}</b>, selama masih peserta.",
    "firstMonths": "• Belum {{months}} bulan terdaftar: hanya pemakaman <b>{{funeral}}</b>. Di sekitar batasnya ({{days}} hari) BPJS yang menghitung.",
    "jkk": "• Karena kerja (JKK): {{times}} × upah dasar {{base}} = {{lumpSum}}, ditambah {{periodic}} dan pemakaman {{funeral}} = <b>{{total}}</b>.",
    "school": "• Beasiswa per tahun: TK {{tk}}, SD {{sd}}, SMP {{smp}}, SMA {{sma}}, kuliah {{pt}}. Paling banyak {{children}} anak, sampai umur {{age}} tahun, menikah, atau bekerja. Bila bukan karena kerja: iuran paling sedikit {{months}} bulan.",
    "notes": "<b>Pada keadaan ini</b>",
    "note": {
      "before-cover": "• Kejadiannya sebelum hari pertama terdaftar.",
      "cover-start-unknown": "• Hari pertama terdaftar belum diketahui, padahal tiga bulan pertama menentukan.",
      "day-unknown": "• Tanggalnya belum diketahui. Sementara dihitung menurut hari ini.",
      "cause-unknown": "• Sebabnya belum diketahui. Karena kerja atau bukan, BPJS yang menetapkan.",
      "payments-unknown": "• Catatan iuran belum dilihat. Hitungan ini menganggap iurannya tidak putus.",
      "contribution-not-recorded": "• Iuran bulan itu belum tercatat. Ada tenggang tiga bulan, dan iuran yang terlambat pernah bisa disusulkan.",
      "maybe-inactive": "• Iuran terakhir yang tercatat sudah lebih dari tiga bulan sebelumnya, jadi mungkin sudah tidak aktif. Lapor dulu, jangan anggap hangus.",
      "three-months-edge": "• Tanggalnya di sekitar batas tiga bulan. BPJS yang menghitung harinya.",
      "rule-began-that-month": "• Aturan tiga bulan mulai berlaku Februari 2025. Hari pertamanya belum kami temukan.",
      "gap-may-restart": "• Iuran pernah putus lama. Mungkin tiga bulannya dihitung dari awal lagi.",
      "lowest-base": "• Dihitung dengan upah dasar terendah, seperti yang dibayarkan pemkot.",
      "needs-basarnas": "• Selama belum ditemukan, BPJS memerlukan surat keterangan hilang dari Basarnas.",
      "jkk-lapsed": "• Hak santunan kecelakaan kerja berakhir lima tahun sesudah kejadian.",
      "before-the-amounts": "• Sebelum 2 Desember 2019 berlaku besaran lain, yang belum kami ketahui."
    },
    "scholarship": {
      "36-months": "• Beasiswa: bila bukan karena kerja, iurannya harus sudah 36 bulan.",
      "near-36-months": "• Beasiswa: iurannya di sekitar 36 bulan. BPJS yang menghitung.",
      "months-unknown": "• Beasiswa: jumlah bulan iuran belum diketahui.",
      "months-not-recorded": "• Beasiswa: yang tercatat belum 36 bulan, tetapi mungkin ada bulan yang belum tercatat.",
      "not-covered": "• Beasiswa: waktu itu belum terdaftar."
    },
    "readings": "<b>Belum dipastikan BPJS</b>, jadi jumlahnya kami tulis sebagai rentang",
    "readingOpen": "• {{question}}",
    "settled": "<b>Sudah dipastikan</b>",
    "readingSettled": "• {{question}} {{value}}"
  },
  "reading": {
    "current-year": {
      "question": "Apakah tahun ajaran saat kejadian ikut dihitung?",
      "counts": "Ya, ikut dihitung",
      "starts-next": "Tidak, mulai tahun ajaran berikutnya"
    },
    "under-23": {
      "question": "Pada hari apa anak harus belum 23 tahun?",
      "at-start": "Hari pertama tahun ajaran (1 Juli)",
      "all-year": "Sampai hari terakhir tahun ajaran (30 Juni)"
    },
    "university": {
      "question": "Kuliah lima tahun: yang dibayar, atau lima tahun kuliah pertama?",
      "five-paid": "Lima tahun yang dibayar",
      "five-studied": "Lima tahun kuliah pertama"
    },
    "two-children": {
      "question": "Dua anak yang mana, kalau anaknya lebih dari dua?",
      "family-chooses": "Keluarga yang memilih",
      "oldest": "Dua yang tertua",
      "youngest": "Dua yang termuda"
    }
  },
  "readings": {
    "button": "⚖️ Beasiswa: yang belum pasti",
    "title": "⚖️ <b>Beasiswa: yang belum pasti</b>\n\nDi sini aturannya tidak jelas. Selama belum dipastikan BPJS, jumlah beasiswa ditulis sebagai rentang. Kalau BPJS sudah menjawab, catat jawabannya di sini.",
    "one": "<b>{{question}}</b>\n{{value}}",
    "open": "belum dipastikan BPJS",
    "by": "<i>{{source}}. Dicatat oleh {{by}}, {{date}}</i>",
    "choose": "Catat jawaban yang mana?",
    "formTitle": "Jawaban BPJS",
    "intro": "⚖️ <b>Catat jawaban BPJS</b>",
    "which": "Pertanyaan yang mana?",
    "whichLabel": "Pertanyaan",
    "value": "{{question}}\n\nApa jawaban BPJS?",
    "valueHelp": "Catat hanya yang sudah dipastikan BPJS. Kalau ternyata keliru, pilih <b>Belum dipastikan BPJS</b>: jumlahnya kembali menjadi rentang.",
    "valueLabel": "Jawaban",
    "openOption": "Belum dipastikan BPJS",
    "source": "Dari <b>surat atau siapa</b>? Tulis satu baris, misalnya <b>Surat BPJS TK Probolinggo, 3 Maret 2026</b>.",
    "sourceHelp": "Keluarga bisa melihat sumber ini di bawah <b>Apa yang menentukan?</b>. Jangan tulis nama orang.",
    "sourceLabel": "Sumber",
    "done": "✅ Dicatat. Berlaku untuk semua hitungan mulai sekarang.",
    "nothingChanged": "Belum ada yang dicatat."
  },
  "heirs": {
    "title": "👥 <b>Siapa ahli warisnya?</b>",
    "order": "Urutannya menurut aturan. Yang di bawah hanya berhak kalau yang di atasnya tidak ada lagi.",
    "rank": {
      "spouse-or-children": "istri atau suami, dan anak",
      "straight-line": "orang tua, cucu, kakek, nenek",
      "siblings": "saudara kandung",
      "parents-in-law": "mertua",
      "will": "yang disebut dalam surat wasiat (akta notaris)",
      "nobody": "kalau tidak ada sama sekali: biaya pemakaman untuk yang mengurus pemakaman, sisanya ke Dana Jaminan Sosial"
    },
    "rankLine": "{{n}}. {{rank}}",
    "start": "🔎 Cari untuk keluarga ini",
    "question": {
      "spouse": "Apakah ada <b>istri atau suami</b>?",
      "adultChildren": "Apakah ada <b>anak yang sudah dewasa</b>?",
      "minorChildren": "Apakah ada <b>anak yang belum dewasa</b>?",
      "straightLine": "Apakah masih ada <b>orang tua, kakek, nenek, atau cucu</b>?",
      "siblings": "Apakah ada <b>saudara kandung</b>?",
      "parentsInLaw": "Apakah masih ada <b>mertua</b>?",
      "will": "Apakah ada <b>surat wasiat</b> dari notaris?"
    },
    "result": "Yang mengajukan:",
    "resultOpen": "Yang mengajukan, yang paling atas yang masih ada:",
    "resultRank": "• <b>{{rank}}</b>",
    "needs": "Yang perlu disiapkan:",
    "need": {
      "certificate-of-heirs": "• <b>Surat keterangan ahli waris</b>, dari kelurahan dan kecamatan",
      "power-of-attorney": "• <b>Surat kuasa</b>: kalau yang berhak lebih dari satu, satu orang mengajukan dengan persetujuan yang lain",
      "guardian": "• <b>Surat perwalian</b>: anak yang belum dewasa diwakili walinya",
      "notarial-will": "• <b>Akta wasiat dari notaris</b>"
    },
    "difficult": "Istri siri, anak angkat, anak di luar nikah, atau ada yang berselisih: datang dulu ke petugas.",
    "again": "🔁 Ulangi"
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
    "other": "orang yang didaftarkan",
    "parent": "orang tua Bapak/Ibu",
    "spouse": "suami/istri Bapak/Ibu",
    "child": "anak Bapak/Ibu",
    "neighbour": "tetangga Bapak/Ibu"
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
    "kotaAlso": "kota|probolinggo kota|kademangan|wonoasih|mayangan|kanigaran|kedopok",
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
    "whyFits": "Mengapa: {{reasons}}.",
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
  claim: {
  "stage": {
    "reported": {
      "means": "Laporan sudah kami terima dan sedang diperiksa.",
      "who": "petugas kantor"
    },
    "not-found": {
      "status": "belum ditemukan",
      "means": "Pencarian didahulukan. Sekarang belum perlu surat apa-apa, dan laporan ini tetap terbuka.",
      "who": "tim pencari; petugas kami membantu"
    },
    "papers-missing": {
      "means": "Masih ada berkas yang diperlukan. Boleh disiapkan sedikit demi sedikit.",
      "who": "keluarga, dibantu petugas kantor"
    },
    "papers-complete": {
      "means": "Berkas yang diperlukan sudah ada. Petugas menyiapkannya untuk BPJS Ketenagakerjaan.",
      "who": "petugas kantor"
    },
    "handed-over": {
      "means": "Berkas sudah kami serahkan ke BPJS Ketenagakerjaan, dan mereka sudah memberi tanda terima.",
      "who": "BPJS Ketenagakerjaan"
    },
    "bpjs-checks": {
      "means": "BPJS Ketenagakerjaan sedang memeriksa berkasnya.",
      "who": "BPJS Ketenagakerjaan"
    },
    "to-mend": {
      "means": "BPJS Ketenagakerjaan minta ada yang diperbaiki dulu. Ini bukan penolakan.",
      "who": "keluarga, dibantu petugas kantor"
    },
    "awaits-contribution": {
      "means": "BPJS Ketenagakerjaan menunggu iurannya (pembayaran bulanan) dibereskan dulu. Ini bukan penolakan.",
      "who": "petugas kantor"
    },
    "awaits-basarnas": {
      "means": "Menunggu surat keterangan dari Basarnas. Laporan tetap terbuka.",
      "who": "Basarnas; petugas kami menanyakannya"
    },
    "granted": {
      "means": "BPJS Ketenagakerjaan sudah menyetujui. Pembayarannya menyusul.",
      "who": "BPJS Ketenagakerjaan"
    },
    "paid": {
      "means": "BPJS Ketenagakerjaan sudah membayar.",
      "who": "tidak ada"
    },
    "refused": {
      "means": "Mohon maaf, klaim ini ditolak.",
      "who": "tidak ada"
    },
    "withdrawn": {
      "means": "Laporan ini sudah ditarik. Kalau keliru, petugas di kantor bisa membukanya lagi.",
      "who": "tidak ada"
    },
    "stage-one": {
      "means": "Laporan pertama (tahap I) sudah diterima BPJS Ketenagakerjaan. Utamakan berobat.",
      "who": "rumah sakit dan BPJS Ketenagakerjaan"
    },
    "in-care": {
      "means": "Masih dalam perawatan.",
      "who": "rumah sakit dan BPJS Ketenagakerjaan"
    },
    "stage-two": {
      "means": "Laporan akhir perawatan (tahap II) sudah diterima BPJS Ketenagakerjaan.",
      "who": "BPJS Ketenagakerjaan"
    },
    "closed": {
      "means": "Laporan ini sudah selesai.",
      "who": "tidak ada"
    }
  },
  "one": {
    "about": "Atas nama: {{name}}",
    "reportedOn": "Dilaporkan: {{date}}",
    "now": "Sekarang: <b>{{status}}</b>\n{{means}}",
    "who": "Yang mengerjakan sekarang: {{who}}.",
    "rival": "Sekarang: <b>sedang diperiksa petugas</b>\nMohon datang sendiri ke kantor, membawa KTP dan Kartu Keluarga. Petugas menjelaskan di sana.\n\n{{office}}",
    "reason": "Alasannya: {{reason}}",
    "paid": "💵 Dibayar BPJS Ketenagakerjaan pada <b>{{date}}</b>, sebesar <b>{{amount}}</b>.",
    "receipt": "Nomor tanda terima BPJS: <code>{{receipt}}</code>",
    "again": "🔁 Perlu diperbaiki: {{papers}}.",
    "complete": "📋 Berkas yang diperlukan sudah lengkap.",
    "bank": "🏦 Rekening pembayaran: {{bank}} {{number}}, atas nama {{holder}}.",
    "askBank": "🏦 Tinggal rekening untuk pembayarannya. Belum punya? Tidak apa-apa, klaim tetap berjalan.",
    "most": "📊 8 dari 10 keluarga selesai dalam {{days}} hari, sejak laporan sampai dibayar. Setiap klaim bisa berbeda.",
    "decides": "BPJS Ketenagakerjaan yang memutuskan.",
    "checked": "Terakhir kami periksa tanggal {{date}}.",
    "neverChecked": "Sejak dilaporkan {{date}}, tahap ini belum diperiksa lagi.",
    "missing": "📋 Belum ada <b>{{count}} berkas</b>: {{papers}}."
  },
  "clock": {
    "title": "<b>Dua waktu, dihitung sendiri-sendiri</b>",
    "office": {
      "running": "🕐 Di kantor kami: paling lambat {{due}} (masih {{days}} hari kerja).",
      "today": "🕐 Di kantor kami: paling lambat hari ini, {{due}}.",
      "late": "🕐 Di kantor kami: <b>Maaf, sudah lewat {{days}} hari</b> kerja (seharusnya {{due}}). Alasannya: {{reason}}",
      "done": "🕐 Di kantor kami: selesai, diserahkan ke BPJS pada {{date}}.",
      "waits": "🕐 Di kantor kami: berhenti dulu, selama menunggu."
    },
    "bpjs": {
      "not-started": "🕐 Di BPJS: belum mulai dihitung. Mulainya sejak BPJS memberi tanda terima.",
      "running": "🕐 Di BPJS: paling lambat {{due}} (masih {{days}} hari kerja). Dihitung {{total}} hari kerja sejak tanda terima {{from}}. <i>{{source}}</i>",
      "today": "🕐 Di BPJS: paling lambat hari ini, {{due}}. Dihitung {{total}} hari kerja sejak tanda terima {{from}}. <i>{{source}}</i>",
      "late": "🕐 Di BPJS: <b>Maaf, sudah lewat {{days}} hari</b> kerja (seharusnya {{due}}). Alasannya: {{reason}}",
      "penalty": "Menurut aturan, BPJS menambah {{percent}}% untuk setiap hari terlambat. BPJS yang menghitungnya, bukan kami. <i>{{source}}</i>",
      "waits": "🕐 Di BPJS: berhenti dulu, selama menunggu."
    },
    "unknownReason": "belum kami ketahui.",
    "papersReason": "berkasnya belum lengkap."
  },
  "stageOnly": {
    "head": "<b>Klaim nomor <code>{{number}}</code></b>",
    "now": "Tahap sekarang: <b>{{status}}</b>",
    "handedOver": "Diserahkan ke BPJS: {{date}}",
    "paid": "Dibayar: {{date}}",
    "more": "Di sini hanya terlihat tahap dan tanggalnya. Untuk yang lain, tanyakan ke keluarga yang melapor atau ke kantor."
  },
  "button": {
    "papers": "📋 Daftar berkas",
    "family": "👪 Isi data keluarga",
    "familyAgain": "👪 Ubah data keluarga",
    "bank": "🏦 Rekening pembayaran",
    "benefits": "Santunan & beasiswa",
    "who": "👥 Siapa yang boleh melihat",
    "withdraw": "✋ Tarik laporan",
    "object": "✍️ Kalau keberatan",
    "children": "🎓 Beasiswa anak",
    "back": "⬅️ Kembali ke laporan",
    "backToPapers": "⬅️ Daftar berkas",
    "again": "🔄 Lihat yang terbaru"
  },
  "papers": {
    "title": "<b>Daftar berkas</b>, laporan <code>{{number}}</code>",
    "made": "Daftar ini untuk keluarga Bapak/Ibu. Urutannya bebas, boleh dicicil beberapa hari. Tekan namanya untuk penjelasan.",
    "guess": "Daftar ini masih perkiraan. Isi dulu <b>👪 data keluarga</b>, supaya daftarnya pas.",
    "later": "Sekarang belum perlu surat apa-apa.\n\nNanti, kalau pencarian sudah selesai, yang pertama diperlukan adalah <b>surat keterangan hilang dari Basarnas</b>. Petugas kami membantu menanyakannya, dan memberi tahu di sini kalau ada yang lain.",
    "needed": "<b>Yang diperlukan</b>",
    "optional": "<b>Menyusul, tidak menahan klaim</b>",
    "accepted": "✅ {{paper}}",
    "handed-in": "⏳ {{paper}}: sudah kami terima, menunggu dilihat petugas",
    "again": "🔁 {{paper}}: {{why}}",
    "missing": "▫️ {{paper}} ({{from}})",
    "left": "Yang masih diperlukan: <b>{{count}} berkas</b>.",
    "leftNone": "<b>Yang diperlukan sudah lengkap.</b>",
    "counter": "Bawa yang sudah ada ke kantor; petugas mencentangnya di sini.\n{{office}}",
    "telegram": "Yang sudah ada boleh difoto dan dikirim di sini, satu per satu, boleh lain hari. Boleh juga dibawa ke kantor.\n{{office}}",
    "upload": "Yang sudah ada boleh difoto lewat tombolnya, satu per satu, boleh lain hari. Fotonya langsung ke kantor, bukan lewat obrolan ini. Boleh juga dibawa ke kantor.\n{{office}}",
    "decides": "BPJS Ketenagakerjaan yang menentukan akhirnya; kalau ada yang kurang, kami kabari.",
    "closed": "Berkas sudah tidak perlu ditambah lagi."
  },
  "why": {
    "unclear": "kurang jelas, mohon difoto atau dibawa lagi",
    "wrong-paper": "ini berkas lain, mohon yang sesuai",
    "not-whole": "belum utuh, ada bagian yang tidak terlihat",
    "expired": "sudah tidak berlaku, mohon yang baru",
    "name-differs": "namanya berbeda, mohon tanyakan ke petugas",
    "not-signed": "belum ditandatangani",
    "other": "mohon dibuat lagi"
  },
  "from": {
    "bpjs": "dari BPJS",
    "at-home": "di rumah",
    "dukcapil": "dari Dukcapil",
    "kelurahan": "dari kelurahan",
    "kua-or-dukcapil": "dari KUA atau Dukcapil",
    "bank": "dari bank",
    "basarnas": "dari Basarnas",
    "school": "dari sekolah",
    "ours": "dibuatkan kantor kami"
  },
  "where": {
    "bpjs": "Kantor cabang BPJS Ketenagakerjaan. Petugas kami bisa membantu.",
    "at-home": "Biasanya sudah ada di rumah.",
    "dukcapil": "Dinas Kependudukan dan Pencatatan Sipil (Dukcapil).",
    "kelurahan": "Kantor kelurahan tempat tinggal. Biasanya diteruskan ke kecamatan.",
    "kua-or-dukcapil": "KUA (yang menikah secara Islam) atau Dukcapil (yang lain).",
    "bank": "Bank yang dipilih sendiri.",
    "basarnas": "Basarnas. Petugas kami membantu menanyakannya.",
    "school": "Sekolah atau kampus anak.",
    "ours": "Kantor kami yang membuatkan. Bapak/Ibu tidak perlu mengurus apa-apa."
  },
  "cost": {
    "bpjs": "Gratis.",
    "at-home": "Tidak ada.",
    "dukcapil": "Gratis.",
    "kelurahan": "Tidak ada biaya resmi yang kami ketahui. Kalau ada yang minta uang, tekan <b>Laporkan calo</b>.",
    "kua-or-dukcapil": "Tidak ada, kalau suratnya masih ada. Untuk surat pengganti, tanyakan ke sana.",
    "bank": "Tergantung banknya. Tanyakan dulu setoran awalnya.",
    "basarnas": "Tidak ada biaya resmi yang kami ketahui. Kalau ada yang minta uang, tekan <b>Laporkan calo</b>.",
    "school": "Tidak ada biaya resmi yang kami ketahui. Kalau ada yang minta uang, tekan <b>Laporkan calo</b>.",
    "ours": "Gratis."
  },
  "help": {
    "where": "📍 <b>Dari mana:</b> {{where}}",
    "bring": "🎒 <b>Yang dibawa:</b> {{bring}}",
    "cost": "💵 <b>Biaya:</b> {{cost}}",
    "counter": "Kalau sudah ada, bawa ke kantor ({{office}}); petugas mencentangnya.",
    "telegram": "Kalau sudah ada, kirim fotonya di sini, atau bawa ke kantor.",
    "upload": "Kalau sudah ada, foto saja lewat tombol di bawah. Fotonya langsung ke kantor, bukan lewat obrolan ini. Boleh juga dibawa ke kantor.",
    "bankLater": "Ini yang terakhir. Baru perlu kalau berkas lain sudah lengkap."
  },
  "paper": {
    "form-4": {
      "name": "Formulir 4 BPJS",
      "what": "Formulir permohonan jaminan kematian. Diisi di kantor BPJS, atau dibantu petugas kami.",
      "bring": "KTP ahli waris dan berkas lain yang sudah ada."
    },
    "member-card": {
      "name": "Kartu peserta BPJS Ketenagakerjaan",
      "what": "Kartu anggota. Kalau hilang atau tidak pernah ada, nomornya saja cukup; petugas kami mencarikannya.",
      "bring": "Tidak ada."
    },
    "ktp-worker": {
      "name": "KTP pekerja",
      "what": "KTP yang dilaporkan. Kalau hilang, katakan ke petugas.",
      "bring": "Kalau hilang: Kartu Keluarga, ke Dukcapil."
    },
    "ktp-heir": {
      "name": "KTP ahli waris",
      "what": "KTP orang yang mengurus dan menerima.",
      "bring": "Kalau hilang: Kartu Keluarga, ke Dukcapil."
    },
    "family-card": {
      "name": "Kartu Keluarga",
      "what": "Kartu Keluarga pekerja. Kalau ahli waris ada di KK lain, KK itu juga.",
      "bring": "Kalau hilang: KTP, ke Dukcapil."
    },
    "death-certificate": {
      "name": "Akta kematian",
      "what": "Surat resmi dari Dukcapil. Surat keterangan dari rumah sakit atau kelurahan saja biasanya belum cukup.",
      "bring": "surat keterangan kematian dari rumah sakit atau kelurahan, KTP dan KK beliau, KTP pelapor. Tanyakan dulu ke Dukcapil, karena bisa berbeda."
    },
    "basarnas-letter": {
      "name": "Surat keterangan hilang",
      "what": "Surat bahwa pencarian sudah selesai dan belum ditemukan. Baru diminta kalau pencarian selesai.",
      "bring": "KTP pelapor dan nama kapalnya, kalau ada."
    },
    "heirs-certificate": {
      "name": "Surat keterangan ahli waris",
      "what": "Surat yang menerangkan siapa saja ahli warisnya. Biasanya ditandatangani semua ahli waris, dua saksi, lurah, dan camat. Ini yang paling sering salah: cocokkan nama dan NIK dengan KTP sebelum tanda tangan.",
      "bring": "KTP dan KK para ahli waris, KTP dua saksi, akta kematian, buku nikah atau akta kelahiran. Tanyakan dulu ke kelurahan."
    },
    "marriage-certificate": {
      "name": "Buku nikah atau akta perkawinan",
      "what": "Bukti suami istri. Kalau tidak ada, jangan khawatir: tanyakan ke petugas kami.",
      "bring": "Kalau hilang: KTP dan KK."
    },
    "birth-certificates": {
      "name": "Akta kelahiran anak",
      "what": "Akta kelahiran setiap anak yang diajukan.",
      "bring": "Kalau belum punya: KK, KTP orang tua, surat lahir dari bidan atau rumah sakit."
    },
    "power-of-attorney": {
      "name": "Surat kuasa ahli waris lain",
      "what": "Surat dari ahli waris lain bahwa satu orang yang mengurus dan menerima.",
      "bring": "KTP semua ahli waris. Tanyakan ke kelurahan bentuk suratnya."
    },
    "guardianship": {
      "name": "Surat perwalian anak",
      "what": "Surat siapa wali anak yang belum dewasa.",
      "bring": "KTP calon wali, KK, akta kelahiran anak. Tanyakan dulu ke kelurahan atau petugas kami."
    },
    "bank-book": {
      "name": "Buku rekening ahli waris",
      "what": "Halaman depan buku rekening atas nama ahli waris. Uangnya ditransfer BPJS ke sana.",
      "bring": "Kalau belum punya: KTP, ke bank mana saja."
    },
    "office-letter": {
      "name": "Surat pengantar kantor",
      "what": "Surat dari kantor kami untuk BPJS.",
      "bring": "Tidak ada."
    },
    "accident-report": {
      "name": "Laporan kecelakaan kerja",
      "what": "Formulir laporan kecelakaan kerja (tahap I dan II). Ada dugaan kejadiannya karena kerja.",
      "bring": "KTP, dan cerita kejadiannya: kapan, di mana, siapa yang melihat."
    },
    "scholarship-form": {
      "name": "Formulir beasiswa BPJS",
      "what": "Formulir permohonan beasiswa anak.",
      "bring": "Akta kelahiran anak, KK, surat dari sekolah."
    },
    "school-letter": {
      "name": "Surat keterangan sekolah",
      "what": "Surat dari sekolah bahwa anak masih sekolah. Anak yang belum sekolah tidak perlu.",
      "bring": "Tanyakan ke sekolah."
    },
    "school-report": {
      "name": "Rapor terakhir",
      "what": "Rapor atau transkrip nilai terakhir. Anak yang belum sekolah tidak perlu.",
      "bring": "Tidak ada."
    },
    "child-account": {
      "name": "Rekening anak atau wali",
      "what": "Buku rekening anak, atau orang tua/walinya, dan KTP walinya.",
      "bring": "Kalau belum punya: KTP wali dan akta kelahiran anak, ke bank."
    }
  },
  "photo": {
    "button": "📷 Kirim fotonya",
    "formTitle": "Foto berkas",
    "reminder": "Foto berkas untuk laporan Bapak/Ibu belum terkirim. Tidak perlu terburu-buru; bisa diteruskan di sini sampai {{date}}.",
    "intro": "Berkas: <b>{{paper}}</b>.",
    "ask": "Kirim foto <b>{{paper}}</b>.\n\nFoto yang baik: seluruhnya terlihat, tidak silau, tulisan terbaca. Kalau ada beberapa halaman, kirim satu dulu; yang lain bisa menyusul.",
    "help": "Letakkan di meja yang terang, foto dari atas, jangan pakai lampu kilat. Kalau sinyal lemah, tunggu sampai ada tanda centang.",
    "later": "Nanti saja",
    "which": "Berkas yang difoto:",
    "consent": "Boleh kirim foto berkas lewat Telegram?\n\nFotonya tersimpan juga di server Telegram, di luar negeri. Kalau tidak mau, bawa saja berkasnya ke kantor. Dua-duanya boleh.",
    "consentHelp": "Pilihan ini tidak memengaruhi klaimnya.",
    "delete": "Setelah foto kami simpan, boleh kami hapus dari obrolan ini?\n\nSupaya foto berkas tidak tertinggal di HP orang lain.",
    "deleteHelp": "Fotonya tetap tersimpan aman di tempat kami. Yang dihapus hanya kiriman di obrolan ini.",
    "received": "Foto <b>{{paper}}</b> kami terima. Petugas yang memeriksanya. Kalau kurang jelas, kami kabari.",
    "next": "📷 Halaman lain berkas ini",
    "nothing": "Baik. Fotonya boleh dikirim kapan saja.",
    "toCounter": "Baik, bawa saja berkasnya ke kantor.",
    "refused": {
      "not-found": "Berkas ini tidak ada di daftar.",
      "too-late": "Laporan ini sudah tidak menerima foto berkas. Kalau masih ada yang kurang, bawa ke kantor.",
      "accepted": "Berkas ini sudah diterima petugas, jadi fotonya tidak perlu lagi."
    },
    "bad": {
      "too-large": "⚠️ Foto <b>{{paper}}</b> terlalu besar (lebih dari 20 MB), jadi belum tersimpan. Kirim foto biasa saja, ya.",
      "not-a-picture": "⚠️ Kiriman untuk <b>{{paper}}</b> bukan foto atau PDF, jadi belum tersimpan. Kirim fotonya, ya.",
      "gone": "⚠️ Foto <b>{{paper}}</b> tidak bisa kami ambil dari Telegram. Coba kirim lagi, ya."
    },
    "stray": "Foto ini belum kami simpan, karena belum jelas untuk berkas yang mana. Pilih dulu berkasnya, lalu kirim lagi satu per satu.",
    "strayUpload": "Foto yang dikirim di obrolan ini tidak kami simpan. Supaya tidak tertinggal di server Telegram, silakan hapus fotonya, lalu pilih berkasnya dan tekan <b>📷 Buka kamera</b>: dari sana fotonya langsung ke kami."
  },
  "family": {
    "title": "Data keluarga",
    "reminder": "Data keluarga untuk laporan Bapak/Ibu belum terkirim. Tidak perlu terburu-buru; bisa diteruskan di sini sampai {{date}}.",
    "intro": "Dari jawaban ini kami buatkan daftar berkas yang pas untuk keluarga. Bisa diubah lagi nanti.",
    "notYet": "Ini belum perlu diisi sekarang. Nanti kami beri tahu kalau sudah waktunya.",
    "done": "Terima kasih, data keluarga sudah kami catat. Daftar berkasnya sudah disesuaikan.",
    "tooLate": "Berkasnya sudah diserahkan ke BPJS, jadi data keluarga tidak bisa diubah di sini. Kalau ada yang keliru, beri tahu petugas.",
    "heirName": {
      "ask": "<b>Siapa ahli waris yang mengurus dan menerima?</b>\n\nKetik namanya seperti di KTP.",
      "help": "Yang pertama berhak adalah istri, suami, atau anak. Kalau tidak ada: orang tua, cucu, kakek atau nenek, lalu saudara kandung. Kalau ragu, tulis yang mengurus saja; petugas membantu.",
      "label": "Ahli waris"
    },
    "heirNik": {
      "ask": "<b>NIK {{name}}?</b>\n\nKetik 16 angka di KTP-nya.",
      "help": "NIK ada di KTP dan Kartu Keluarga. Hanya dibaca petugas.",
      "label": "NIK ahli waris"
    },
    "relation": {
      "ask": "<b>{{name}} siapanya beliau?</b>",
      "help": "Ini menentukan surat apa yang diperlukan.",
      "label": "Hubungan"
    },
    "otherHeirs": {
      "ask": "<b>Selain {{name}}, ada ahli waris lain yang sudah dewasa?</b>\n\nMisalnya istri atau suami, anak yang sudah dewasa, atau saudara yang juga berhak. Anak yang masih kecil ditanyakan sesudah ini.",
      "help": "Kalau ada, yang lain biasanya memberi surat kuasa supaya satu orang bisa mengurus. Kalau ragu, tekan <b>Ada</b>; petugas membantu.",
      "label": "Ahli waris lain",
      "yes": "Ada",
      "no": "Tidak ada",
      "yesAlso": "ada|iya|ya|y|masih ada|ada anak|anak",
      "noAlso": "tidak ada|tidak|gak ada|ga ada|t"
    },
    "minors": {
      "ask": "<b>Apakah ada anak beliau yang belum berumur 18 tahun?</b>",
      "help": "Kalau ada, mungkin perlu surat perwalian. Petugas membantu.",
      "label": "Anak di bawah 18 tahun"
    },
    "speaks": {
      "ask": "<b>Ada anak beliau yang masih sekolah, atau belum sekolah?</b>\n\nMungkin ada beasiswa. Data anak hanya boleh diisi orang tua atau walinya.",
      "help": "Ini aturan perlindungan data pribadi (UU 27/2022 Pasal 25). Kalau Bapak/Ibu bukan orang tua atau walinya, biar orang tua atau walinya yang mengisi, atau datang ke kantor.",
      "label": "Beasiswa anak",
      "parent": "Ada, saya orang tuanya",
      "parentAlso": "saya ibunya|saya bapaknya|saya ayahnya|ibunya|bapaknya|ayahnya|orang tuanya|anak saya|ada anak saya",
      "guardianAlso": "walinya|wali",
      "guardian": "Ada, saya walinya",
      "other": "Ada, tetapi saya bukan orang tua atau walinya",
      "none": "Tidak ada"
    },
    "count": {
      "ask": "<b>Berapa anak?</b>\n\nYang dibiayai paling banyak dua anak. Isi semua yang masih sekolah; nanti dipilih bersama petugas.",
      "help": "Paling banyak empat anak di sini. Kalau lebih, petugas menambahkannya.",
      "label": "Jumlah anak",
      "some": "{{n}} anak",
      "1Also": "satu|satu anak|1 orang",
      "2Also": "dua|dua anak|2 orang",
      "3Also": "tiga|tiga anak|3 orang",
      "4Also": "empat|empat anak|4 orang"
    },
    "child": {
      "name": "<b>Nama anak ke-{{n}}?</b>",
      "nameHelp": "Seperti di akta kelahiran atau KK.",
      "nameLabel": "Anak {{n}}",
      "born": "<b>{{name}} lahir tanggal berapa?</b>\n\nMisalnya <b>12-3-2015</b>.",
      "bornHelp": "Ada di KK atau akta kelahiran. Kalau tahunnya saja yang pasti, tulis kira-kira; nanti dilihat dari akta.",
      "bornUnclear": "Maaf, tanggalnya belum terbaca. Ketik tanggal, bulan, dan tahun lahirnya, misalnya <b>12-3-2015</b>. Kalau yang diketahui hanya umurnya, lihat di KK, atau tulis kira-kira dulu.",
      "bornLabel": "Anak {{n}} lahir",
      "bornOld": "{{name}} lahir {{date}}, jadi sudah 23 tahun lebih. Beasiswa biasanya sampai sebelum 23 tahun. Apakah tanggalnya sudah benar?",
      "level": "<b>{{name}} sekarang sekolah di mana?</b>",
      "levelHelp": "Pilih yang sekarang. Anak yang belum sekolah nanti bisa mendapat saat mulai sekolah.",
      "levelLabel": "Sekolah anak {{n}}",
      "year": "<b>{{name}} kelas atau tahun ke berapa?</b>",
      "yearHelp": "Kelas yang sekarang. Untuk kuliah: tahun ke berapa.",
      "yearLabel": "Kelas anak {{n}}",
      "kin": "<b>{{name}} anak apa dari beliau?</b>",
      "kinHelp": "Tidak ada yang salah di sini. Ini hanya menentukan surat apa yang diperlukan, dan petugas memastikannya ke BPJS.",
      "kinLabel": "Hubungan anak {{n}}",
      "someone": "Anak ke-{{n}}",
      "class": "Kelas {{n}}",
      "studyYear": "Tahun ke-{{n}}"
    },
    "level": {
      "not-yet": "Belum sekolah",
      "tk": "TK / PAUD",
      "sd": "SD / MI",
      "smp": "SMP / MTs",
      "sma": "SMA / SMK / MA",
      "pt": "Kuliah",
      "left": "Sudah tidak sekolah"
    },
    "kin": {
      "born": "Anak kandung",
      "bornAlso": "kandung|anak saya|anak kami|anak sendiri|kandung saya",
      "stepAlso": "tiri|anak bawaan|bawaan",
      "adoptedAlso": "angkat|anak asuh|asuh|pungut",
      "outside-marriageAlso": "luar nikah|di luar nikah|anak luar nikah",
      "step": "Anak tiri",
      "adopted": "Anak angkat",
      "outside-marriage": "Anak kandung, lahir di luar nikah"
    }
  },
  "bank": {
    "head": "<b>Rekening pembayaran</b>, laporan <code>{{number}}</code>",
    "notYet": "Belum perlu sekarang. Nomor rekening baru kami tanyakan kalau berkasnya sudah lengkap.",
    "askNow": "Berkasnya sudah lengkap. BPJS membayar lewat transfer ke rekening ahli waris.",
    "given": "Yang tercatat: <b>{{bank}}</b> <code>{{number}}</code>, atas nama <b>{{holder}}</b>.",
    "counterOnly": "Mengganti rekening hanya bisa di kantor: ahli waris datang membawa KTP, dan dua petugas memeriksanya. Ini supaya tidak ada orang lain yang menggantinya.",
    "changing": "⚠️ Ada permintaan mengganti rekening yang sedang diperiksa dua petugas. Kalau bukan dari keluarga, segera hubungi kantor.",
    "fill": "✍️ Isi nomor rekening",
    "none": "Belum punya rekening",
    "how": "<b>Belum punya rekening? Tidak apa-apa.</b>\n\nKlaim tetap berjalan; rekening boleh menyusul.\n\nCaranya:\n1. Ahli waris datang ke bank mana saja, membawa KTP.\n2. Katakan ingin membuka tabungan. Tanyakan setoran awalnya.\n3. Setelah dapat buku rekening, kembali ke sini dan isi nomornya.\n\nBuka sendiri, atas nama ahli waris. Jangan pakai rekening orang lain.",
    "tooLate": "Berkasnya sudah diserahkan ke BPJS, jadi rekening tidak bisa diisi di sini. Datang ke kantor membawa KTP dan buku rekening.",
    "title": "Rekening pembayaran",
    "reminder": "Nomor rekening untuk pembayaran belum terkirim. Tidak perlu terburu-buru; bisa diteruskan di sini sampai {{date}}.",
    "intro": "Siapkan buku rekening ahli waris. Kami hanya perlu nama bank, nomor, dan nama pemiliknya. <b>Jangan kirim PIN, OTP, atau nomor kartu ATM.</b>\n\nCocokkan pelan-pelan: setelah dikirim, mengganti rekening hanya bisa di kantor.",
    "name": {
      "ask": "<b>Bank apa?</b>\n\nTekan salah satu, atau ketik namanya.",
      "help": "Nama bank ada di sampul buku rekening.",
      "label": "Bank"
    },
    "number": {
      "ask": "<b>Nomor rekening?</b>\n\nKetik angkanya. Pesan Bapak/Ibu langsung kami hapus dari obrolan ini.",
      "help": "Nomornya ada di halaman depan buku rekening, biasanya 10 sampai 16 angka. Bukan nomor di kartu ATM.",
      "label": "Nomor rekening",
      "shown": "{{number}} ({{n}} angka)",
      "letters": "Nomor rekening hanya berisi angka. Coba ketik lagi.",
      "length": "Nomor rekening biasanya 10 sampai 16 angka; yang diketik ada {{n}}. Coba cocokkan lagi dengan buku rekening."
    },
    "holder": {
      "ask": "<b>Atas nama siapa?</b>\n\nKetik nama pemilik seperti di buku rekening.",
      "help": "Harus nama ahli waris. BPJS tidak membayar ke rekening orang lain.",
      "label": "Atas nama",
      "differs": "Nama ini berbeda dari ahli waris yang tercatat (<b>{{heir}}</b>). BPJS hanya membayar ke rekening ahli waris. Apakah <b>{{holder}}</b> sudah benar?"
    },
    "heir": "Ahli waris yang tercatat:",
    "done": "Terima kasih, rekening <b>{{bank}}</b> {{number}} sudah kami catat.",
    "notTaken": "Rekening ini belum kami catat. Keadaan sekarang:",
    "atCounter": "Rekening untuk laporan ini dicatat di kantor: ahli waris datang membawa KTP dan buku rekening, dan dua petugas memeriksanya. Belum punya rekening tidak apa-apa, klaim tetap berjalan."
  },
  "who": {
    "title": "<b>Siapa yang boleh melihat</b>, laporan <code>{{number}}</code>",
    "you": "• Bapak/Ibu: semua",
    "line": "{{n}}. {{how}}: {{sees}}, sejak {{date}}",
    "sees": {
      "all": "semua",
      "stage": "tahap dan tanggal saja"
    },
    "how": {
      "reported": "Yang melaporkan",
      "code": "Dengan kode dari petugas",
      "allowed": "Diizinkan keluarga",
      "office": "Diizinkan petugas, KTP-nya sudah dilihat"
    },
    "about": "Kalau Bapak/Ibu mengizinkan {{whom}}, mereka hanya melihat tahap dan tanggal: bukan berkas, rekening, jumlah uang, atau alamat.",
    "allow": "➕ Izinkan {{whom}} melihat",
    "stop": "🚫 Hentikan nomor {{n}}",
    "byOffice": "Yang diizinkan petugas hanya bisa dihentikan petugas, di kantor.",
    "stopped": "Sudah dihentikan. Orang itu tidak bisa melihat laporan ini lagi.",
    "code": "<b>Kode untuk {{whom}}</b>\n\n<code>{{code}}</code>\n\nBerikan hanya kepada yang Bapak/Ibu percaya. Caranya: buka bot ini, tekan <b>{{menu}}</b>, lalu <b>{{button}}</b>.\n\nBerlaku sampai {{until}}, untuk satu orang, dan hanya untuk melihat tahap dan tanggal. Kode yang lama sudah tidak berlaku.",
    "copy": "📋 Salin kode",
    "whom": {
      "heir": "ahli waris lain",
      "family": "keluarga lain"
    }
  },
  "withdraw": {
    "ask": "<b>Tarik laporan <code>{{number}}</code>?</b>\n\nPetugas berhenti memprosesnya. Kalau hanya ada yang keliru, tidak perlu ditarik: beri tahu petugas. Kalau kelak diperlukan lagi, petugas di kantor bisa membukanya.",
    "yes": "✋ Ya, tarik",
    "no": "Tidak jadi",
    "done": "Laporan <code>{{number}}</code> sudah ditarik. Kalau ini keliru, datang atau telepon ke kantor.",
    "heirsOnly": "Ahli waris yang KTP-nya sudah dilihat petugas memegang laporan ini, jadi hanya beliau yang bisa menariknya. Kalau ada yang keliru, telepon atau datang ke kantor.",
    "tooLate": "Laporan ini sudah tidak bisa ditarik dari sini. Kalau perlu, beri tahu petugas."
  },
  "object": {
    "text": "<b>Kalau keluarga keberatan</b>, laporan <code>{{number}}</code>\n\n{{reason}}\n\n1. Minta surat penolakan dari BPJS Ketenagakerjaan, yang menyebut alasannya.\n2. Sampaikan keberatan secara tertulis ke kantor cabang BPJS Ketenagakerjaan{{branch}}, atau telepon <b>175</b>.\n3. Bawa berkas yang menunjukkan sebaliknya, misalnya bukti bekerja, bukti iuran, atau surat ahli waris.\n\nPetugas kami bisa membantu menuliskan dan menemani.\n\n{{office}}",
    "branch": " ({{name}}, {{address}}, {{phone}})"
  },
  "children": {
    "title": "<b>Beasiswa anak</b>, laporan <code>{{number}}</code>",
    "none": "Belum ada anak yang dicatat. Kalau ada anak yang masih sekolah, orang tua atau walinya bisa memberi tahu petugas di kantor.",
    "line": "• <b>{{name}}</b>, {{level}}: {{state}}",
    "state": {
      "confirmed": "sudah dikonfirmasi untuk tahun ajaran {{year}}",
      "due": "belum dikonfirmasi untuk tahun ajaran {{year}}",
      "over": "sudah 23 tahun atau sudah tidak sekolah"
    },
    "yearly": "Beasiswa diajukan setiap tahun ajaran, selama anak masih sekolah, belum 23 tahun, belum menikah, dan belum bekerja. Siapkan surat keterangan sekolah dan rapor terakhir. BPJS Ketenagakerjaan yang memutuskan.",
    "confirm": "✅ {{name}} masih sekolah di {{year}}",
    "confirmed": "Terima kasih, sudah kami catat.",
    "notNow": "Belum bisa dicatat dari sini. Tanyakan ke petugas.",
    "guardian": "Wali berganti? Wali yang baru datang ke kantor membawa KTP dan surat perwalian; petugas memberi kode untuk HP-nya."
  }
},
  claimdesk: {
  "button": "🕊 Klaim & kecelakaan ({{n}})",
  "urgentButton": "🚨 Mendesak: {{urgent}} · Klaim & kecelakaan ({{n}})",
  "back": "↩️ Kembali ke klaim {{number}}",
  "open": "📄 Buka klaim",
  "toList": "🕊 Daftar klaim",
  "list": {
    "title": "<b>Klaim & kecelakaan</b>\n{{filter}}: <b>{{n}}</b>",
    "none": "Tidak ada klaim di sini.",
    "order": "Yang mendesak dan yang terlambat ada di atas.",
    "one": "{{mark}}{{number}} · {{kind}} · {{status}}{{due}}",
    "due": " · batas {{day}}",
    "urgent": "🚨 ",
    "late": "⏰ ",
    "held": "✋ ",
    "more": "Berikutnya ▶️",
    "less": "◀️ Sebelumnya",
    "new": "📝 Buka klaim dari kertas",
    "many": "☑️ Banyak klaim sekaligus",
    "figures": "📊 Angka klaim",
    "filter": {
      "open": "Semua yang berjalan",
      "late": "Terlambat",
      "office": "Di kantor",
      "bpjs": "Di BPJS",
      "accidents": "Kecelakaan",
      "ended": "Selesai"
    },
    "on": "✅ {{label}}"
  },
  "kind": {
    "death": "meninggal",
    "missing": "hilang di laut",
    "accident": "kecelakaan"
  },
  "file": {
    "head": "<b>Klaim {{number}}</b> · <b>{{status}}</b>\n{{kind}}, masuk {{made}}",
    "paper": "Dibuka petugas dari kertas",
    "due": "Batas kantor: {{due}}",
    "late": {
      "office": "⏰ <b>Lewat batas kantor {{days}} hari kerja</b>",
      "bpjs": "⏰ <b>Lewat batas BPJS {{days}} hari kerja</b>"
    },
    "checked": "Terakhir dicek ke BPJS: {{when}}",
    "inYourHand": "✋ Di tangan Anda sampai pukul {{until}}",
    "inHandOf": "✋ Sedang dipegang <b>{{by}}</b> sampai pukul {{until}}. Anda hanya bisa membaca.",
    "own": "🚫 Anda sendiri yang melaporkan atau memegang klaim ini: rekan lain yang memutuskan.",
    "said": "<b>Yang dilaporkan</b>",
    "name": "Nama",
    "nik": "NIK",
    "number": "Nomor pendaftaran",
    "birth": "Lahir",
    "on": {
      "death": "Meninggal",
      "missing": "Tidak ada kabar sejak",
      "accident": "Kecelakaan"
    },
    "onUnknown": "belum diketahui",
    "cause": "Kejadian",
    "causes": {
      "not-work": "bukan karena kerja",
      "work": "celaka saat bekerja",
      "way-to-work": "di jalan berangkat atau pulang kerja",
      "sudden-at-work": "mendadak saat bekerja",
      "unknown": "belum diketahui"
    },
    "where": "Tempat",
    "how": "Cerita",
    "hospital": "Dirawat di",
    "reporter": "Pelapor",
    "reporterOf": "{{name}} ({{relation}})",
    "noName": "tanpa nama",
    "phone": "HP pelapor",
    "noPhone": "belum ada",
    "maybeAccident": "⚠️ Ada dugaan kecelakaan kerja (JKK). BPJS yang memutuskan.",
    "member": "<b>Peserta</b>",
    "meant": "Orangnya",
    "meantOf": "{{name}}, {{place}}",
    "noPlace": "kelurahan belum diketahui",
    "cover": "Kepesertaan",
    "coverOf": "{{from}} – {{to}}",
    "coverNone": "tidak ada di daftar",
    "unknownDate": "?",
    "proof": {
      "death": "Akta kematian",
      "missing": "Surat Basarnas"
    },
    "proven": "sudah diterima",
    "notProven": "belum diterima, jadi kepesertaan belum berubah",
    "case": "<b>Berkas dan BPJS</b>",
    "papers": "Berkas wajib",
    "papersOf": "{{accepted}} dari {{needed}} diterima",
    "again": "Perlu diulang",
    "heir": "Ahli waris",
    "heirOf": "{{name}} ({{relation}})",
    "children": "Anak beasiswa",
    "receipt": "Tanda terima BPJS",
    "receiptOf": "{{number}}, {{date}}, {{programme}}",
    "paid": "Dibayar",
    "paidOf": "{{amount}}, {{date}}",
    "bank": "Rekening",
    "bankKnown": "sudah diisi (lihat dengan PIN)",
    "bankNone": "belum ada",
    "bankChange": "⚠️ Ganti rekening menunggu petugas kedua (diminta {{by}})",
    "note": "Pesan untuk keluarga",
    "reason": "Alasan",
    "seers": "Keluarga yang melihat",
    "seersOf": "{{n}} akun",
    "seersNone": "belum ada: kabari lewat telepon, atau beri kode"
  },
  "programme": {
    "jkm": "JKM",
    "jkk": "JKK",
    "unknown": "belum ditentukan"
  },
  "warning": {
    "title": "⚠️ <b>Perhatikan</b>",
    "same-person": "Orang yang sama juga ada di klaim {{numbers}}. Minta kedua keluarga datang ke kantor.",
    "similar": "Nama dan tanggalnya mirip dengan klaim {{numbers}}. Bandingkan dulu.",
    "soon-after-registration": "Kejadiannya {{days}} hari sesudah kepesertaan mulai. Periksa lebih teliti.",
    "nobody-meant": "Belum dipastikan siapa orangnya di daftar peserta."
  },
  "action": {
    "docs": "🔐 NIK, HP, dan foto",
    "papers": "📋 Berkas ({{accepted}}/{{needed}})",
    "take": "✋ Ambil klaim ini",
    "letGo": "🔓 Lepas",
    "who": "🔎 Pastikan siapa orangnya",
    "whoAgain": "🔎 Ganti orangnya",
    "prove": {
      "death": "📜 Terima akta kematian",
      "missing": "📜 Terima surat Basarnas"
    },
    "unprove": "↩️ Batalkan penerimaan surat itu",
    "false": "🚫 Laporan keliru: orangnya hidup",
    "falseAccident": "🚫 Laporan kecelakaan ini keliru",
    "checked": "🔎 Sudah dicek ke BPJS, belum berubah",
    "note": "✍️ Pesan keluarga",
    "bank": "🏦 Rekening",
    "access": "👪 Siapa yang melihat",
    "call": "📞 Catat telepon",
    "history": "🕘 Riwayat",
    "other": "📄 Bandingkan {{number}}",
    "school": "🎓 Beasiswa",
    "sum": "✏️ Betulkan jumlah yang dibayar"
  },
  "taken": "Klaim ini di tangan Anda selama 30 menit.",
  "released": "Klaim dilepas. Rekan lain bisa mengambilnya.",
  "docs": {
    "text": "<b>Klaim {{number}}</b>\n{{lines}}\n\nPesan ini hilang sendiri sesudah 15 menit. Pembukaan ini dicatat.",
    "caption": "{{paper}}, klaim {{number}}",
    "toast": "Pembukaan ini dicatat.",
    "workerNik": "NIK pekerja",
    "heirNik": "NIK ahli waris",
    "reporterPhone": "HP pelapor",
    "child": "Anak",
    "childOf": "{{name}}, lahir {{born}}",
    "nothing": "Belum ada NIK, nomor HP, atau foto."
  },
  "papers": {
    "title": "<b>Berkas klaim {{number}}</b>\nSekarang: <b>{{status}}</b>",
    "hint": "Tekan satu berkas: diterima, foto ulang, atau batal. Di loket: centang kalau aslinya sudah dilihat.",
    "readOnly": "Anda hanya bisa membaca.",
    "line": "{{mark}} {{paper}}{{optional}}{{why}}",
    "optional": " (kalau ada)",
    "button": "{{mark}} {{paper}}",
    "mark": {
      "missing": "▫️",
      "handed-in": "⏳",
      "accepted": "✅",
      "again": "🔁"
    },
    "one": "<b>{{paper}}</b>, klaim {{number}}\nSekarang: {{state}}",
    "state": {
      "missing": "belum ada",
      "handed-in": "sudah dikirim, belum dilihat",
      "accepted": "diterima",
      "again": "perlu diulang"
    },
    "accept": "✅ Diterima, asli atau fotonya baik",
    "again": "🔁 Foto ulang",
    "undo": "↩️ Batal: belum ada",
    "whyAsk": "<b>{{paper}}</b>\nMengapa perlu diulang? Keluarga langsung dikabari.",
    "back": "📋 Semua berkas",
    "toast": "Dicatat.",
    "again-reason": {
      "unclear": "Fotonya tidak jelas",
      "wrong-paper": "Bukan surat yang diminta",
      "not-whole": "Tidak seluruh halaman",
      "expired": "Sudah tidak berlaku",
      "name-differs": "Namanya berbeda",
      "not-signed": "Belum ditandatangani atau dicap"
    }
  },
  "paper": {
    "form-4": "Formulir 4 BPJS",
    "member-card": "Kartu peserta (KPJ)",
    "ktp-worker": "KTP pekerja",
    "ktp-heir": "KTP ahli waris",
    "family-card": "Kartu Keluarga",
    "death-certificate": "Akta kematian",
    "basarnas-letter": "Surat keterangan hilang Basarnas",
    "heirs-certificate": "Surat keterangan ahli waris",
    "marriage-certificate": "Buku atau akta nikah",
    "birth-certificates": "Akta kelahiran anak",
    "power-of-attorney": "Surat kuasa ahli waris lain",
    "guardianship": "Surat perwalian anak",
    "bank-book": "Buku rekening ahli waris",
    "office-letter": "Surat pengantar kantor",
    "accident-report": "Laporan kecelakaan kerja (tahap I dan II)",
    "scholarship-form": "Formulir beasiswa",
    "school-letter": "Surat keterangan sekolah",
    "school-report": "Rapor atau transkrip",
    "child-account": "Rekening anak"
  },
  "step": {
    "reported": "↩️ Buka lagi",
    "papers-missing": "📥 Kumpulkan berkas",
    "papers-complete": "📥 Berkas lengkap lagi",
    "handed-over": "📤 Diajukan ke BPJS",
    "bpjs-checks": "🔍 BPJS: sedang diperiksa",
    "to-mend": "✏️ BPJS: perlu perbaikan",
    "awaits-contribution": "⏸ Menunggu iuran",
    "awaits-basarnas": "⏸ Menunggu surat Basarnas",
    "granted": "👍 BPJS: disetujui",
    "paid": "💸 BPJS: sudah dibayar",
    "refused": "⛔ BPJS: ditolak",
    "closed-by-office": "🗂 Tutup klaim ini",
    "stage-one": "📤 Laporan tahap I masuk BPJS",
    "in-care": "🏥 Dalam perawatan",
    "stage-two": "📤 Laporan tahap II masuk BPJS",
    "closed": "🏁 Selesai"
  },
  "sum": {
    "title": "Betulkan jumlah",
    "intro": "<b>Betulkan jumlah yang dibayar</b>\nKlaim {{number}}, tercatat {{amount}}. Keluarga dikabari jumlah yang benar begitu dicatat.",
    "ask": "<b>Berapa yang benar-benar dibayar BPJS?</b>\nDalam rupiah, misalnya 42.000.000",
    "why": {
      "ask": "<b>Mengapa dibetulkan?</b>",
      "label": "Alasan",
      "typed-wrong": "Salah ketik",
      "of-another": "Tertukar dengan klaim lain",
      "bpjs-changed": "BPJS mengubah jumlahnya"
    },
    "same-sum": "Jumlah itu sudah yang tercatat.",
    "sum-wrong": "Jumlah itu tidak mungkin. Periksa lagi.",
    "done": "✅ Jumlah dibetulkan, klaim {{number}}: {{amount}}."
  },
  "stepForm": {
    "intro": "<b>{{step}}</b>\nKlaim {{number}}, sekarang {{status}}. Keluarga dikabari begitu dicatat.",
    "on": {
      "ask": "<b>Tanggal berapa?</b>\nKetik tanggalnya, atau tekan tombol.",
      "help": "Misalnya 23-11-2026. Tanggal menurut BPJS, tidak boleh di masa depan.",
      "label": "Tanggal",
      "today": "Hari ini, {{date}}"
    },
    "receiptOn": {
      "ask": "<b>Tanggal tanda terima BPJS?</b>\nMulai tanggal ini waktu BPJS dihitung.",
      "label": "Tanggal tanda terima"
    },
    "receipt": {
      "ask": "<b>Nomor tanda terima BPJS?</b>",
      "help": "Seperti tertulis di tanda terima dari kantor cabang.",
      "label": "Nomor tanda terima"
    },
    "programme": {
      "ask": "<b>Program apa menurut BPJS?</b>",
      "help": "JKM: meninggal bukan karena kerja. JKK: kecelakaan kerja.",
      "label": "Program",
      "jkm": "JKM (kematian)",
      "jkk": "JKK (kecelakaan kerja)"
    },
    "amount": {
      "ask": "<b>Berapa yang dibayar BPJS?</b>\nDalam rupiah, misalnya 42.000.000",
      "label": "Dibayar",
      "wrong": "Jumlahnya belum terbaca. Ketik angka saja, misalnya 42.000.000."
    },
    "note": {
      "ask": "<b>Apa yang perlu diketahui keluarga?</b>\nSatu kalimat pendek dan ramah. Keluarga membaca persis ini.",
      "askMay": "<b>Pesan untuk keluarga?</b>\nSatu kalimat pendek dan ramah, atau tanpa pesan.",
      "help": "Misalnya: tanda tangan lurah di surat ahli waris belum ada.",
      "label": "Pesan untuk keluarga",
      "none": "Tanpa pesan",
      "nik": "Jangan tulis NIK atau nomor rekening di pesan. Tulis kalimatnya saja."
    },
    "reason": {
      "ask": "<b>Mengapa BPJS menolak?</b>",
      "label": "Alasan"
    },
    "problem": {
      "in-the-future": "Tanggal itu belum terjadi. Periksa lagi.",
      "before-the-event": "Tanggal itu sebelum kejadiannya. Periksa lagi.",
      "before-the-receipt": "Tanggal itu sebelum tanda terima BPJS. Periksa lagi.",
      "receipt-missing": "Nomor tanda terima belum diisi.",
      "note-missing": "Pesan untuk keluarga belum diisi.",
      "amount-wrong": "Jumlah itu tidak mungkin. Periksa lagi."
    }
  },
  "confirm": {
    "step": "<b>{{step}}</b>\nKlaim {{number}}, sekarang {{status}}. Keluarga langsung dikabari. Benar?",
    "false": "<b>Laporan keliru?</b>\nKlaim {{number}} ditutup dan pelapor dikabari. Bagi orang yang dilaporkan tidak ada yang berubah: kepesertaan dan iurannya tetap.",
    "falseAccident": "<b>Laporan keliru?</b>\nLaporan {{number}} ditutup dan pelapor dikabari. Kepesertaan dan iuran tidak berubah.",
    "unprove": "<b>Batalkan penerimaan surat kematian?</b>\nKlaim {{number}}. Kepesertaan kembali seperti sebelum surat itu diterima. Keluarga tidak dikabari.",
    "yes": "✅ Ya, catat",
    "no": "↩️ Tidak jadi"
  },
  "done": "✅ Dicatat. Klaim {{number}}: <b>{{status}}</b>.",
  "doneTold": "Dikabari: {{n}} akun keluarga.",
  "doneNobody": "Belum ada akun keluarga yang terhubung. Kabari lewat telepon, atau beri kode.",
  "who": {
    "title": "<b>Siapa orangnya?</b>\nKlaim {{number}}. Disebut: {{said}}.",
    "candidates": "Peserta dengan tanggal lahir yang sama dan nama yang mirip:",
    "none": "Belum ada peserta yang cocok. Ketik NIK dari KTP-nya.",
    "one": "{{name}} · {{place}} · {{nik}}",
    "byNik": "⌨️ Ketik NIK",
    "form": {
      "title": "Memastikan orangnya",
      "intro": "Klaim {{number}}.",
      "ask": "<b>NIK di KTP orang yang dilaporkan?</b>\n16 angka. Yang Anda ketik langsung dihapus dari percakapan.",
      "none": "NIK itu tidak ada di daftar peserta. Periksa angkanya. Kalau sudah benar, orangnya bukan peserta di daftar kita; jelaskan ke keluarga dan tanyakan ke BPJS."
    },
    "done": "✅ Dicatat: klaim {{number}} tentang {{name}}, {{place}}.",
    "gone": "Orang itu tidak ada lagi di daftar calon. Ketik NIK-nya."
  },
  "proof": {
    "title": "Penerimaan surat kematian",
    "intro": {
      "death": "<b>Terima akta kematian</b>, klaim {{number}} ({{name}}).\n\nSesudah ini kepesertaan {{name}} tercatat berakhir karena meninggal, dan pemberitahuan lain tentang beliau berhenti. Yang lain tidak berubah; BPJS tetap yang memutuskan klaimnya.",
      "missing": "<b>Terima surat Basarnas</b>, klaim {{number}} ({{name}}).\n\nSesudah ini kepesertaan {{name}} tercatat berakhir menurut surat itu. BPJS tetap yang memutuskan klaimnya."
    },
    "on": {
      "death": "<b>Tanggal meninggal menurut akta?</b>",
      "missing": "<b>Tanggal kejadian menurut surat Basarnas?</b>"
    },
    "help": "Salin tanggal yang tertulis di surat, misalnya 23-11-2026.",
    "label": "Tanggal di surat",
    "problem": {
      "in-the-future": "Tanggal itu belum terjadi. Periksa lagi suratnya.",
      "before-birth": "Tanggal itu sebelum tanggal lahirnya. Periksa lagi, dan pastikan orangnya benar."
    },
    "done": "✅ Surat diterima. Klaim {{number}}: tanggal {{date}}.",
    "undone": "↩️ Penerimaan surat dibatalkan. Klaim {{number}}: kepesertaan kembali seperti semula."
  },
  "note": {
    "title": "Pesan untuk keluarga",
    "intro": "Pesan untuk keluarga, klaim {{number}}. Terlihat di halaman klaimnya. Kalau klaim terlambat, keluarga langsung dikabari dengan pesan ini.",
    "done": "✅ Pesan dicatat, klaim {{number}}."
  },
  "call": {
    "ask": "<b>Telepon ke keluarga</b>, klaim {{number}}. Bagaimana hasilnya?",
    "yes": "📞 Tersambung",
    "no": "📵 Tidak tersambung",
    "toast": "Telepon dicatat."
  },
  "history": {
    "title": "<b>Riwayat klaim {{number}}</b>",
    "line": "• {{when}}: {{what}}, {{by}}",
    "more": "… dan {{n}} catatan lebih lama",
    "family": "keluarga",
    "system": "otomatis",
    "you": "Anda",
    "kind": {
      "claim-reported": "dilaporkan",
      "claim-let-in": "akun diberi akses",
      "claim-shut-out": "akses akun ditutup",
      "claim-code-made": "kode dibuat",
      "claim-amended": "isian diubah",
      "claim-paper": "berkas: {{paper}}, {{state}}",
      "claim-moved": "tahap: {{status}}",
      "claim-sum-corrected": "jumlah yang dibayar dibetulkan dari {{before}} menjadi {{amount}} ({{why}})",
      "claim-checked": "dicek ke BPJS, belum berubah",
      "claim-taken": "diambil",
      "claim-released": "dilepas",
      "claim-identified": "orangnya dipastikan",
      "death-proven": "surat kematian diterima",
      "death-unproven": "penerimaan surat kematian dibatalkan",
      "claim-withdrawn": "ditarik keluarga",
      "claim-unreached": "pesan tidak sampai ke keluarga",
      "claim-called-yes": "telepon tersambung",
      "claim-called-no": "telepon tidak tersambung",
      "claim-noted": "pesan untuk keluarga diubah",
      "bank-given": "rekening diisi",
      "bank-seen": "rekening dilihat",
      "bank-change-asked": "ganti rekening diminta",
      "bank-changed": "rekening diganti",
      "bank-change-declined": "ganti rekening ditolak",
      "read": "dibuka",
      "papers-opened": "NIK dan foto dibuka",
      "scholarship-confirmed": "beasiswa tahun ini diajukan",
      "scholarship-reminded": "keluarga diingatkan soal beasiswa",
      "claim-rated": "keluarga menilai layanan"
    }
  },
  "bank": {
    "text": "<b>Rekening, klaim {{number}}</b>\n{{account}}\n\nPesan ini hilang sendiri sesudah 15 menit. Pembukaan ini dicatat.",
    "account": "{{bank}}, <code>{{number}}</code>\na.n. {{holder}}",
    "none": "Belum ada rekening.",
    "change": "⚠️ <b>Permintaan rekening baru</b>, dari {{by}}, {{when}}:\n{{account}}",
    "changeOwn": "Permintaan Anda sendiri: rekan lain yang menyetujui.",
    "yes": "✅ Setujui rekening baru",
    "no": "⛔ Tolak rekening baru",
    "takeBack": "↩️ Tarik permintaan saya",
    "new": "✏️ Ganti rekening (ahli waris hadir)",
    "form": {
      "title": "Ganti rekening",
      "intro": "<b>Ganti rekening</b>, klaim {{number}}.\nHanya kalau ahli waris hadir dengan KTP. Petugas kedua harus menyetujui, dan keluarga langsung dikabari.",
      "seen": "<b>Ahli waris ada di depan Anda dan KTP-nya sudah Anda lihat?</b>",
      "seenLabel": "KTP ahli waris",
      "seenYes": "Ya, sudah saya lihat",
      "bank": "<b>Nama bank?</b>",
      "bankLabel": "Bank",
      "number": "<b>Nomor rekening?</b>\nYang Anda ketik langsung dihapus dari percakapan.",
      "numberLabel": "Nomor rekening",
      "numberWrong": "Nomor rekening terdiri dari 6 sampai 20 angka. Periksa lagi.",
      "holder": "<b>Atas nama siapa?</b>\nSeperti di buku rekening.",
      "holderLabel": "Atas nama"
    },
    "asked": "✅ Permintaan ganti rekening dicatat, klaim {{number}}. Sekarang rekan lain harus menyetujuinya. Keluarga sudah dikabari.",
    "changed": "✅ Rekening diganti, klaim {{number}}. Keluarga sudah dikabari.",
    "declined": "⛔ Permintaan ganti rekening tidak jadi, klaim {{number}}. Rekening lama tetap."
  },
  "access": {
    "title": "<b>Siapa yang melihat klaim {{number}}</b>",
    "one": "• akun …{{end}}: {{sees}}, {{how}}, sejak {{since}}",
    "none": "Belum ada akun keluarga.",
    "sees": {
      "all": "melihat semua",
      "stage": "hanya tahap dan tanggal"
    },
    "how": {
      "reported": "yang melapor",
      "code": "dengan kode",
      "allowed": "diizinkan ahli waris",
      "office": "diizinkan kantor"
    },
    "codeAll": "🔑 Kode untuk ahli waris (semua)",
    "codeStage": "🔑 Kode untuk keluarga lain (tahap saja)",
    "out": "🚪 Tutup akses akun …{{end}}",
    "outAsk": "<b>Tutup akses akun …{{end}}?</b>\nAkun itu tidak melihat klaim {{number}} lagi.",
    "outDone": "Akses akun ditutup.",
    "outAlready": "Akun itu sudah tidak melihat klaim ini.",
    "codeAsk": {
      "all": "<b>Kode untuk ahli waris</b>, klaim {{number}}.\nHanya kalau KTP ahli waris sudah Anda lihat. Pemegang kode melihat semua isi klaim. Kode lama yang belum dipakai tidak berlaku lagi.",
      "stage": "<b>Kode untuk keluarga lain</b>, klaim {{number}}.\nHanya kalau KTP-nya sudah Anda lihat. Pemegang kode melihat tahap dan tanggal saja. Kode lama yang belum dipakai tidak berlaku lagi."
    },
    "seenYes": "🔑 KTP sudah saya lihat: buat kode",
    "code": "<b>Kode klaim {{number}}</b>\n\n<code>{{code}}</code>\n\nSatu kali pakai, sampai {{until}}. Untuk: {{sees}}.\n\nMinta keluarga membuka bot ini, mengetik /klaim, lalu menekan <b>Punya kode dari petugas</b>. Tulis kodenya di kertas; pesan ini hilang sendiri sesudah 15 menit."
  },
  "new": {
    "title": "Klaim dari kertas",
    "intro": "<b>Buka klaim dari kertas</b>\nUntuk klaim yang sudah berjalan di kertas atau di kantor cabang BPJS. Siapkan berkasnya. Sesudah ini Anda bisa memberi ahli waris satu kode.",
    "nik": {
      "ask": "<b>NIK pekerja yang meninggal?</b>\nYang Anda ketik langsung dihapus dari percakapan.",
      "label": "NIK pekerja"
    },
    "name": {
      "ask": "<b>Nama pekerja?</b>\nSeperti di KTP.",
      "label": "Nama pekerja"
    },
    "on": {
      "ask": "<b>Tanggal meninggal?</b>\nSeperti di akta kematian.",
      "label": "Tanggal meninggal"
    },
    "stage": {
      "ask": "<b>Klaimnya sekarang sampai mana?</b>",
      "label": "Tahap"
    },
    "stageOn": {
      "ask": "<b>Sejak tanggal berapa tahap itu?</b>\nUntuk yang sudah dibayar: tanggal dibayar.",
      "label": "Tanggal tahap"
    },
    "heir": {
      "ask": "<b>Nama ahli waris?</b>\nSeperti di KTP.",
      "label": "Ahli waris"
    },
    "relation": {
      "ask": "<b>Ahli waris ini siapanya pekerja?</b>",
      "label": "Hubungan"
    },
    "phone": {
      "ask": "<b>Nomor HP ahli waris?</b>",
      "label": "HP ahli waris",
      "none": "Tidak ada"
    },
    "child": {
      "ask": "<b>Anak ke-{{n}} yang minta beasiswa: siapa namanya?</b>",
      "label": "Anak ke-{{n}}",
      "none": "Tidak ada (lagi)",
      "born": "<b>Tanggal lahir {{name}}?</b>",
      "bornLabel": "Lahir (anak ke-{{n}})",
      "level": "<b>{{name}} sekolah di mana?</b>",
      "levelLabel": "Sekolah (anak ke-{{n}})",
      "year": "<b>{{name}} kelas (atau tahun) berapa?</b>",
      "yearLabel": "Kelas (anak ke-{{n}})",
      "yearUnknown": "Belum diketahui"
    },
    "level": {
      "not-yet": "Belum sekolah",
      "tk": "TK",
      "sd": "SD",
      "smp": "SMP",
      "sma": "SMA atau SMK",
      "pt": "Kuliah",
      "left": "Sudah tidak sekolah"
    },
    "saidBy": {
      "ask": "<b>Data anak itu dari siapa?</b>",
      "help": "Data anak hanya boleh dari orang tua atau walinya.",
      "label": "Data anak dari",
      "parent": "Ayah atau ibunya",
      "guardian": "Walinya"
    },
    "done": "✅ Klaim {{number}} dibuka, tahap: <b>{{status}}</b>. Tidak ada yang dikabari. Kalau ahli waris di depan Anda, buatkan kodenya sekarang.",
    "known": "Untuk NIK ini sudah ada klaim {{number}} ({{status}}). Tidak ada yang dibuka lagi.",
    "not-of-the-area": "NIK itu bukan peserta di wilayah Anda. Minta verifikator membukanya."
  },
  "many": {
    "title": "<b>Banyak klaim sekaligus</b>\nYang sekarang: <b>{{status}}</b>. Tekan klaim yang sama kabarnya di daftar BPJS, paling banyak {{most}}.",
    "stage": "{{status}} ({{n}})",
    "which": "<b>Banyak klaim sekaligus</b>\nKlaim yang sekarang di tahap apa?",
    "none": "Tidak ada klaim di tahap ini yang bisa dipilih.",
    "chosen": "Dipilih: <b>{{n}}</b>",
    "one": "{{mark}} {{number}} · {{name}}",
    "on": "☑️",
    "off": "◻️",
    "full": "Sudah {{most}} klaim. Catat dulu yang ini.",
    "further": "Masih ada {{n}} klaim lain; sesudah ini pilih lagi.",
    "other": "↩️ Tahap lain",
    "checked": "🔎 Sudah dicek, belum berubah",
    "intro": "<b>{{step}}</b>, {{n}} klaim:\n{{list}}\n\nKeluarga masing-masing dikabari begitu dicatat.",
    "introChecked": "<b>Sudah dicek ke BPJS, belum berubah</b>, {{n}} klaim:\n{{list}}",
    "line": "• {{number}}, {{name}}: {{from}} → <b>{{to}}</b>",
    "lineChecked": "• {{number}}, {{name}}: {{from}}",
    "claims": "Klaim",
    "again": "Daftar klaim tidak bisa diketik. Tutup ini, lalu pilih lagi.",
    "amount": "<b>Berapa yang dibayar ke masing-masing keluarga?</b>\nSama untuk semua yang dipilih. Kalau berbeda, catat satu per satu.",
    "done": "✅ Dicatat untuk {{n}} klaim.",
    "left": "⚠️ Tidak dicatat untuk {{n}} klaim:",
    "leftOne": "• {{number}}: {{why}}",
    "nothing": "Tidak ada yang berubah."
  },
  "why": {
    "changed": "sudah diubah orang lain",
    "taken": "sedang dipegang rekan",
    "not-found": "tidak ada",
    "own-claim": "klaim Anda sendiri",
    "denied": "di luar wewenang Anda",
    "entry": "tanggal atau jumlahnya tidak cocok"
  },
  "figures": {
    "title": "<b>Klaim yang dibayar tahun {{year}}</b>",
    "programme": "{{programme}}: <b>{{paid}}</b> keluarga, <b>{{sum}}</b>{{days}}",
    "days": ", separuhnya dalam {{days}} hari sejak tanda terima BPJS",
    "none": "Belum ada yang tercatat dibayar.",
    "heirs": "Ahli waris yang mengikuti lewat bot: {{n}}",
    "children": "Anak yang minta beasiswa: {{n}}",
    "open": "<b>Yang masih berjalan</b>: {{n}}, terlambat {{late}}",
    "line": "• {{kind}}, {{status}}: {{n}}"
  },
  "refused": {
    "not-found": "Klaim itu tidak ada.",
    "own-claim": "Anda sendiri yang melaporkan atau memegang klaim ini: rekan lain yang memutuskan.",
    "taken": "Klaim ini sedang dipegang {{by}} sampai pukul {{until}}. Tidak ada yang diubah.",
    "changed": "Klaim ini sudah berubah sejak Anda membukanya. Sekarang: <b>{{status}}</b>. Tidak ada yang diubah; buka lagi klaimnya.",
    "ended": "Klaim ini sudah selesai. Tidak ada yang diubah.",
    "no-such-paper": "Berkas itu tidak ada di daftar klaim ini.",
    "nobody-meant": "Pastikan dulu siapa orangnya di daftar peserta.",
    "living": "Laporan kecelakaan tidak membuktikan kematian. Kalau orangnya meninggal, buat laporan baru.",
    "waits-already": "Sudah ada permintaan ganti rekening yang menunggu petugas kedua.",
    "same-officer": "Yang meminta tidak boleh menyetujui sendiri. Minta rekan lain.",
    "asker-gone": "Petugas yang meminta sudah tidak berwenang. Tolak permintaan ini, lalu buat yang baru bersama ahli waris.",
    "not-paid": "Klaim ini tidak tercatat dibayar. Tidak ada yang diubah.",
    "settled": "Permintaan ganti rekening ini sudah diputuskan atau diganti yang baru."
  },
  "letter": {
    "title": "Surat Pengantar",
    "file": "surat-pengantar-{{number}}.pdf",
    "to": "Kepada Yth.\nKepala Kantor Cabang BPJS Ketenagakerjaan\n{{branch}}",
    "branchUnknown": "Probolinggo",
    "date": "Probolinggo, {{date}}",
    "number": "Nomor klaim kantor: {{number}}",
    "subject": "Hal: Penyerahan berkas klaim {{programme}}",
    "jkm": "Jaminan Kematian (JKM)",
    "jkk": "Jaminan Kecelakaan Kerja (JKK)",
    "open": "Bersama ini kami sampaikan berkas klaim peserta program Pemerintah Kota Probolinggo sebagai berikut.",
    "worker": "Peserta",
    "heir": "Ahli waris yang mengajukan",
    "name": "Nama",
    "nik": "NIK",
    "kpj": "Nomor peserta (KPJ)",
    "birth": "Tanggal lahir",
    "address": "Alamat",
    "period": "Masa kepesertaan",
    "died": "Tanggal meninggal",
    "missing": "Tanggal kejadian",
    "relation": "Hubungan dengan peserta",
    "phone": "Nomor HP",
    "children": "Anak untuk beasiswa",
    "child": "{{name}}, lahir {{born}}",
    "unknown": "-",
    "papers": "Daftar berkas",
    "paper": "Berkas",
    "attached": "Ada",
    "received": "Diterima BPJS",
    "yes": "ya",
    "no": "menyusul",
    "suspected": "Ada dugaan kecelakaan kerja. Penetapannya kami serahkan kepada BPJS Ketenagakerjaan.",
    "close": "Mohon diproses sesuai ketentuan. Pengurusan klaim ini tidak dipungut biaya. Atas kerja samanya kami ucapkan terima kasih.",
    "office": "Yang menyerahkan,",
    "branch": "Yang menerima di BPJS,",
    "sign": "Nama, tanda tangan, tanggal",
    "receipt": "Nomor tanda terima BPJS:",
    "foot": "Klaim {{number}}, dicetak {{date}}. Memuat data pribadi: hanya untuk BPJS Ketenagakerjaan.",
    "page": "Halaman {{at}} dari {{of}}"
  },
  "school": {
    "title": "<b>Beasiswa, klaim {{number}}</b>\nTahun ajaran {{year}}. Catat hanya kalau orang tua atau wali sudah mengajukannya ke BPJS.",
    "open": "• {{name}}: belum pernah dicatat",
    "one": "• {{name}}: sudah diajukan untuk {{year}}",
    "confirm": "✅ {{name}}: sudah diajukan",
    "done": "Dicatat untuk {{year}}.",
    "not-paid": "Klaim ini belum dibayar.",
    "ended": "Anak ini sudah 23 tahun atau tidak sekolah lagi."
  }
},
  claimround: {
  "late": "⏰ <b>{{late}} klaim sudah lewat waktunya</b> pagi ini. Kalau Anda tahu alasannya, tulis catatan untuk keluarga: mereka langsung membacanya.",
  "deadline": "🚨 Kecelakaan kerja nomor <code>{{number}}</code>: batas lapor ke BPJS Ketenagakerjaan (2 × 24 jam) habis <b>{{date}} pukul {{time}}</b>, dan laporan tahap I belum dicatat.\n\nLapor sekarang lewat telepon 175, WhatsApp, atau email, lalu catat tahap I.",
  "open": "Buka klaim"
},
  claims: {
  "free": "Gratis. Petugas tidak meminta OTP, PIN, atau uang.",
  "kind": {
    "death": "Laporan meninggal dunia",
    "missing": "Laporan hilang di laut",
    "accident": "Laporan kecelakaan kerja"
  },
  "status": {
    "reported": "dilaporkan",
    "papers-missing": "berkas belum lengkap",
    "papers-complete": "berkas lengkap",
    "handed-over": "diajukan ke BPJS",
    "bpjs-checks": "diperiksa BPJS",
    "to-mend": "perlu perbaikan",
    "awaits-contribution": "menunggu iuran",
    "awaits-basarnas": "menunggu surat Basarnas",
    "granted": "disetujui BPJS",
    "paid": "dibayar",
    "refused": "ditolak BPJS",
    "withdrawn": "ditarik",
    "stage-one": "laporan tahap I sudah di BPJS",
    "in-care": "dalam perawatan",
    "stage-two": "laporan tahap II sudah di BPJS",
    "closed": "selesai"
  },
  "refusal": {
    "not-a-member": "BPJS tidak menemukan kepesertaannya.",
    "not-active": "Menurut BPJS, kepesertaannya tidak aktif waktu itu.",
    "not-working": "Menurut BPJS, orangnya tidak sedang bekerja waktu itu.",
    "not-an-heir": "Menurut BPJS, yang mengajukan bukan ahli waris.",
    "already-paid": "Menurut BPJS, santunannya sudah pernah dibayar.",
    "not-dead": "Menurut BPJS, orangnya masih hidup.",
    "other": "Alasannya tertulis di surat BPJS.",
    "false-report": "Menurut pemeriksaan petugas, orangnya masih hidup.",
    "closed-by-office": "Penjelasannya ada di pesan petugas. Silakan datang atau telepon kantor kami."
  },
  "relation": {
    "spouse": "Suami atau istri",
    "child": "Anak",
    "parent": "Ayah atau ibu",
    "sibling": "Kakak atau adik",
    "other-family": "Keluarga lain",
    "neighbour": "Tetangga atau kenalan",
    "self": "Orangnya sendiri",
    "unknown": "Saya tidak tahu"
  },
  "relationAlso": {
    "spouse": "istri|suami|istrinya|suaminya|isteri|isterinya|bini|bojo",
    "child": "anaknya|anak kandung|anak beliau|putra|putri|putranya|putrinya",
    "parent": "ayah|ibu|bapak|bapaknya|ibunya|ayahnya|mak|emak|orang tua|orang tuanya|orangtua|ortu",
    "sibling": "kakak|adik|kakaknya|adiknya|adek|adeknya|kakak kandung|adik kandung|abang|saudara|saudaranya|saudara kandung|sodara|kakanya",
    "other-family": "keluarga|famili|paman|bibi|keponakan|sepupu|menantu|mertua|ipar|cucu|kakek|nenek",
    "neighbour": "tetangga|tetangganya|teman|temannya|kenalan|kenalannya|pak rt|rt"
  },
  "entry": {
    "mourning": "Kami ikut berduka.",
    "deathHeard": "meninggal|meningal|menninggal|meninggal dunia|wafat|gugur",
    "chooseDeath": "Kami bantu pelan-pelan. Untuk melapor, atau mengetahui hak keluarga, tekan <b>Ada yang meninggal</b>.",
    "title": "<b>Ada yang meninggal atau kecelakaan</b>",
    "own": "Laporan dari akun ini:",
    "ownLine": "• {{kind}}, nomor <code>{{number}}</code>: <b>{{status}}</b>",
    "ownButton": "📄 {{number}} · {{status}}",
    "choose": "Kami bantu pelan-pelan. Apa yang terjadi?",
    "chooseOther": "Tekan tombol nomornya untuk melihat laporan itu.\n\nAda kejadian lain? Apa yang terjadi?",
    "heard": "meninggal|meningal|menninggal|wafat|gugur|tenggelam|kecelakaan|kecelakan|celaka|jatuh dari|patah|patah tulang|luka|terluka|ketabrak|tertabrak|kesetrum|tersengat|hanyut|hilang di laut|ahli waris|santunan|klaim",
    "urgentHeard": "tenggelam|kecelakaan|kecelakan|celaka|jatuh dari|patah|patah tulang|luka|terluka|ketabrak|tertabrak|kesetrum|tersengat|hanyut|hilang di laut|hilang dilaut",
    "urgent": "🚨 <b>Ada yang luka?</b> Bawa dulu ke rumah sakit atau puskesmas.\n\n<b>Kecelakaan saat bekerja?</b> Lapor ke BPJS Ketenagakerjaan <b>dalam 2 × 24 jam</b>, telepon <b>175</b>. Kalau sudah lewat, tetap lapor.\n\n<b>Hilang di laut?</b> Beri tahu Basarnas, polisi air (Polairud), atau syahbandar pelabuhan <b>sekarang</b>.",
    "death": "Ada yang meninggal",
    "missing": "Ada yang hilang di laut",
    "accident": "Kecelakaan saat bekerja",
    "code": "🔑 Punya kode",
    "benefits": "Santunan & beasiswa",
    "office": "Lebih suka bicara langsung? Datang atau telepon:"
  },
  "who": {
    "ways": "Ketik salah satu saja:\n• nama dan tanggal lahir, misalnya <b>Slamet Riyadi, 12-3-1970</b>. Tanggal lahir boleh tidak diisi.\n• NIK (16 angka di KTP)\n• nomor pendaftaran (9 angka)",
    "help": "NIK ada di KTP dan Kartu Keluarga. Yang Bapak/Ibu laporkan tidak perlu punya akun di sini. Kalau tidak tahu, namanya saja sudah cukup: petugas yang mencari.",
    "digits": "NIK ada 16 angka, nomor pendaftaran ada 9 angka. Yang Bapak/Ibu ketik ada {{n}}. Boleh juga ketik namanya saja.",
    "number": "Nomor pendaftaran itu belum cocok. Coba lihat lagi angkanya, atau ketik namanya saja.",
    "date": "Namanya sudah terbaca, tanggal lahirnya belum. Ketik lagi keduanya, misalnya <b>Slamet Riyadi, 12-3-1970</b>, atau namanya saja.",
    "withNumber": "nomor {{number}}",
    "withBirth": "{{name}}, lahir {{date}}",
    "unknown": "Saya tidak tahu"
  },
  "day": {
    "today": "Hari ini, {{date}}",
    "yesterday": "Kemarin, {{date}}",
    "unknown": "Saya tidak tahu",
    "unknownAlso": "tidak tahu|tdk tahu|gak tahu|ga tau|nggak tau|lupa|kurang tahu|tidak tau|entah",
    "todayAlso": "hari ini|tadi",
    "yesterdayAlso": "kemarin|kmrn",
    "unclear": "Maaf, tanggalnya belum terbaca. Ketik misalnya <b>{{example}}</b>, atau tekan salah satu tombol.",
    "future": "Tanggal itu belum terjadi. Coba lihat lagi, atau tekan <b>Saya tidak tahu</b>.",
    "old": "Tahunnya terlalu lama. Coba ketik lagi lengkap, misalnya <b>{{example}}</b>.",
    "whichOfWeek": "Hari apa minggu lalu? Tulis tanggalnya, misalnya {{example}}. Kalau tidak ingat, tekan <b>Saya tidak tahu</b>."
  },
  "death": {
    "title": "Laporan meninggal dunia",
    "intro": "Kami turut berduka cita.\n\nKami bantu periksa apa yang bisa didapat keluarga. Hanya 4 pertanyaan. Kalau ada yang tidak diketahui, tekan saja <b>Saya tidak tahu</b>.",
    "reminder": "Laporan Bapak/Ibu masih kami simpan sampai {{date}}. Tidak perlu terburu-buru. Kalau sudah siap, bisa diteruskan di sini.",
    "who": "<b>Siapa yang meninggal?</b>",
    "on": {
      "ask": "<b>Kapan meninggalnya?</b>\n\nTekan salah satu, atau ketik tanggalnya, misalnya <b>{{example}}</b>.",
      "help": "Kira-kira saja dulu. Tanggal yang pasti nanti dilihat dari akta kematian."
    },
    "how": {
      "ask": "<b>Bagaimana kejadiannya?</b>",
      "help": "Ini menentukan program BPJS mana yang mungkin dipakai. Pilih yang paling dekat. Yang memutuskan nanti BPJS.",
      "sick": "Sakit, di rumah atau rumah sakit",
      "work": "Celaka saat bekerja atau melaut",
      "way-to-work": "Celaka di jalan berangkat atau pulang kerja",
      "sudden-at-work": "Mendadak saat sedang bekerja",
      "other": "Sebab lain",
      "unknown": "Saya tidak tahu"
    },
    "relation": {
      "ask": "<b>Bapak/Ibu siapanya beliau?</b>",
      "help": "Siapa pun boleh melapor, juga tetangga. Yang berhak menerima nanti ditentukan dari berkas keluarga."
    },
    "received": "Terima kasih, laporan sudah kami terima.",
    "head": "<b>Laporan nomor <code>{{number}}</code></b>",
    "possible": "Kalau beliau peserta aktif BPJS Ketenagakerjaan, keluarga <b>mungkin</b> mendapat:",
    "outcome": {
      "jkm-full": "• <b>{{amount}}</b>, kalau meninggal bukan karena kerja dan sudah tiga bulan terdaftar",
      "jkm-under-three-months": "• <b>{{amount}}</b> untuk pemakaman, kalau belum tiga bulan terdaftar",
      "jkk": "• <b>{{amount}}</b>, kalau BPJS menetapkan ini karena kerja",
      "not-covered": "• tidak ada, kalau waktu itu belum terdaftar"
    },
    "uncertain": "• <b>belum dapat dipastikan</b>, kalau iuran (pembayaran bulanan) sempat putus",
    "school": "Anak yang masih sekolah mungkin mendapat beasiswa.",
    "noRule": "Untuk tanggal itu berlaku aturan lama, jadi besarnya belum dapat kami sebut. BPJS yang memastikan.",
    "lapsed": "Hak santunan kecelakaan kerja berakhir setelah 5 tahun, jadi tidak kami sebut di sini.",
    "depends": "Besarnya tergantung sejak kapan terdaftar, iurannya, dan sebab meninggalnya. Petugas memeriksanya. <b>BPJS Ketenagakerjaan yang memutuskan.</b>",
    "maybeAccident": "⚠️ Ada dugaan kecelakaan kerja (JKK). Lapor juga ke BPJS Ketenagakerjaan <b>dalam 2 × 24 jam</b>: telepon <b>175</b>. Kalau sudah lewat, tetap lapor.",
    "due": "Petugas memeriksa paling lambat <b>{{due}}</b>. Sesudah itu kami kabari di sini.",
    "next": "Berkasnya boleh disiapkan sedikit demi sedikit. Daftarnya ada di tombol di bawah."
  },
  "missing": {
    "title": "Laporan hilang di laut",
    "intro": "Kami ikut prihatin, dan ikut berharap.\n\n<b>Yang pertama pencarian:</b> kalau belum, beri tahu Basarnas, polisi air (Polairud), atau syahbandar pelabuhan sekarang.\n\nDi sini hanya 4 pertanyaan, supaya petugas kami bisa ikut membantu.",
    "reminder": "Laporan Bapak/Ibu masih kami simpan sampai {{date}}. Kalau masih diperlukan, bisa diteruskan di sini.",
    "who": "<b>Siapa yang belum ditemukan?</b>",
    "since": {
      "ask": "<b>Sejak kapan tidak ada kabar?</b>\n\nTekan salah satu, atau ketik tanggalnya, misalnya <b>{{example}}</b>.",
      "help": "Hari terakhir ada kabar, atau hari seharusnya pulang. Kira-kira saja."
    },
    "where": {
      "ask": "<b>Nama kapalnya, atau tempat terakhir terlihat?</b>",
      "help": "Misalnya: KM Sumber Rejeki, berangkat dari Mayangan. Ini membantu pencarian."
    },
    "relation": {
      "ask": "<b>Bapak/Ibu siapanya?</b>",
      "help": "Siapa pun boleh melapor, juga teman satu kapal."
    },
    "received": "Terima kasih, laporan sudah kami terima. Petugas kami beri tahu sekarang juga.",
    "text": "<b>Laporan nomor <code>{{number}}</code></b>\nSekarang: <b>belum ditemukan</b>\n\n<b>1. Pencarian</b>\nKalau belum, beri tahu Basarnas, polisi air (Polairud), atau syahbandar pelabuhan. Beri tahu juga kelompok nelayan. Belum tahu caranya? Telepon kantor kami.\n\n<b>2. BPJS Ketenagakerjaan</b>\nBeri tahu dalam 2 × 24 jam: telepon <b>175</b>.\n\n<b>3. Surat, nanti saja</b>\nKalau pencarian selesai dan belum juga ditemukan, minta <b>surat keterangan hilang dari Basarnas</b>. Surat itu yang diperlukan BPJS. Sekarang belum perlu surat apa-apa.\n\nLaporan ini tetap terbuka selama diperlukan. Kalau ada kabar baik, beri tahu petugas.\n\n{{office}}"
  },
  "accident": {
    "title": "Laporan kecelakaan kerja",
    "intro": "Kami ikut prihatin.\n\n<b>Berobat dulu</b>, ke rumah sakit atau puskesmas terdekat. Lapor bisa sesudahnya.\n\nDi sini hanya 5 pertanyaan singkat. Kalau ada yang tidak diketahui, tekan saja <b>Saya tidak tahu</b>.",
    "reminder": "Laporan kecelakaan Bapak/Ibu belum terkirim, jadi petugas belum tahu. Masih kami simpan sampai {{date}}.\n\nKe BPJS Ketenagakerjaan lapornya dalam 2 × 24 jam: telepon <b>175</b>. Kalau sudah lewat, tetap lapor.",
    "who": "<b>Siapa yang celaka?</b>",
    "self": "Saya sendiri",
    "selfAlso": "saya|diri saya|diri sendiri|aku",
    "when": {
      "ask": "<b>Kapan kejadiannya?</b>\n\nTekan salah satu, atau ketik, misalnya <b>kemarin jam 14.30</b>.",
      "help": "Jamnya perlu karena laporan ke BPJS ada batasnya: 2 × 24 jam. Kira-kira saja.",
      "now": "Baru saja",
      "nowAlso": "barusan|baru|sekarang",
      "notYet": "Jam itu belum lewat. Coba ketik lagi kapan kejadiannya, misalnya <b>kemarin jam 14.30</b>.",
      "unclear": "Maaf, waktunya belum terbaca. Ketik misalnya <b>hari ini jam 9</b> atau <b>kemarin jam 14.30</b>."
    },
    "where": {
      "ask": "<b>Di mana kejadiannya?</b>\n\nTekan salah satu, atau ketik tempatnya.",
      "help": "Misalnya: di kapal, di sawah, di pasar, di jalan pulang dari melaut.",
      "sea": "Di laut",
      "work": "Di tempat kerja (sawah, pasar, warung)",
      "way": "Di jalan berangkat atau pulang kerja",
      "unknown": "Saya tidak tahu"
    },
    "hospital": {
      "ask": "<b>Sekarang dirawat di mana?</b>\n\nKetik nama rumah sakit atau puskesmasnya, atau tekan salah satu.",
      "help": "Misalnya: RSUD, atau nama puskesmasnya. Kalau belum berobat, tekan <b>Belum berobat</b>.",
      "none": "Belum berobat",
      "noneAlso": "belum|di rumah|belum dibawa",
      "unknown": "Saya tidak tahu"
    },
    "phone": {
      "ask": "<b>Nomor HP yang bisa ditelepon petugas?</b>\n\nTekan tombol <b>📱 Kirim nomor HP akun ini</b> di bawah, atau ketik nomornya.",
      "help": "Petugas menelepon untuk membantu laporan ke BPJS. Petugas tidak meminta OTP, PIN, atau uang.",
      "none": "Tidak ada / tidak tahu"
    },
    "received": "Terima kasih, laporan sudah kami terima. Petugas kami beri tahu sekarang juga, siang dan malam.",
    "head": "<b>Laporan nomor <code>{{number}}</code></b>",
    "treatFirst": "🚑 <b>Berobat dulu.</b> Bawa sekarang ke rumah sakit atau puskesmas terdekat. Ceritakan di sana kapan dan di mana kejadiannya.",
    "inCare": "🚑 Utamakan berobat. Ceritakan di sana kapan dan di mana kejadiannya.",
    "deadline": "⏰ Lapor ke BPJS Ketenagakerjaan paling lambat <b>{{date}} pukul {{time}}</b> (masih {{hours}} jam).",
    "deadlineSoon": "⏰ Lapor ke BPJS Ketenagakerjaan <b>sekarang</b>: batasnya {{date}} pukul {{time}}, kurang dari satu jam lagi.",
    "deadlineOver": "⏰ Batas lapor ke BPJS Ketenagakerjaan sudah lewat ({{date}} pukul {{time}}). <b>Tetap lapor sekarang juga.</b>",
    "deadlineUnknown": "⏰ Lapor ke BPJS Ketenagakerjaan <b>dalam 2 × 24 jam</b> sejak kejadian. Kalau sudah lewat, tetap lapor.",
    "dayOnly": "Jamnya belum diketahui, jadi dihitung dari awal hari itu.",
    "how": "Telepon <b>175</b>. Boleh lewat telepon atau WhatsApp dulu, suratnya menyusul. Petugas kami membantu.",
    "source": "<i>Aturannya: {{source}}.</i>",
    "decides": "Apakah ini kecelakaan kerja, BPJS Ketenagakerjaan yang memutuskan.",
    "selfWho": "<b>Boleh kami tahu siapa Bapak/Ibu?</b> Supaya petugas bisa membantu laporan ke BPJS.",
    "selfUnsaid": "Tidak usah"
  },
  "tooMany": "Hari ini sudah beberapa laporan dari akun ini. Untuk laporan lain, telepon atau datang ke kantor, ya.\n\n{{office}}",
  "papersButton": "📋 Daftar berkas",
  "phoneButton": "📱 Beri nomor HP",
  "seeButton": "📄 Lihat laporan ini",
  "phone": {
    "title": "Nomor HP untuk laporan",
    "intro": "Kalau boleh, petugas menelepon untuk membantu. Ini tidak wajib.",
    "ask": "<b>Nomor HP yang bisa ditelepon petugas?</b>\n\nTekan tombol <b>📱 Kirim nomor HP akun ini</b> di bawah, atau ketik nomornya.",
    "help": "Petugas hanya menelepon soal laporan ini. Petugas tidak meminta OTP, PIN, atau uang.",
    "none": "Tidak usah",
    "noneAlso": "tidak|tidak punya|gak usah|nanti|nanti saja",
    "taken": "Terima kasih. Petugas bisa menelepon {{phone}}.",
    "notTaken": "Baik. Kabar tetap kami kirim di sini.",
    "tooLate": "Laporan ini sudah tidak bisa diubah di sini. Kalau nomornya berganti, beri tahu petugas."
  },
  "code": {
    "title": "Kode dari petugas",
    "intro": "Kode ini diberikan petugas di kantor, atau keluarga yang melapor.",
    "ask": "<b>Ketik kodenya</b>, misalnya <b>ACDE-3467</b>. Pesan Bapak/Ibu langsung kami hapus dari obrolan ini.",
    "help": "Kodenya 8 huruf dan angka, tertulis di kertas dari petugas. Berlaku 30 hari, satu kali pakai. Kalau hilang, minta yang baru di kantor.",
    "short": "Kodenya 8 huruf dan angka. Coba ketik lagi seperti di kertas.",
    "notRight": "Kode itu belum cocok. Mungkin salah ketik, sudah dipakai, atau sudah lewat 30 hari. Hari ini masih bisa dicoba {{left}} kali. Kalau perlu, minta kode baru di kantor.",
    "tooMany": "Kode sudah terlalu sering dicoba hari ini. Coba lagi besok, atau datang ke kantor membawa KTP.",
    "opened": "Kodenya cocok. Kabar tentang laporan nomor {{number}} mulai sekarang kami kirim ke sini."
  },
  "broker": {
    "button": "🚫 Laporkan calo",
    "text": "<b>Ada yang minta uang, OTP, atau PIN?</b>\n\nItu calo atau penipu. Mengurus klaim <b>gratis</b>, dari awal sampai dibayar.\n\n• Jangan beri uang, KTP asli, buku rekening, OTP, atau PIN.\n• Laporkan ke kantor kami lewat tombol di bawah, telepon, atau datang.\n• Boleh juga ke BPJS Ketenagakerjaan, telepon <b>175</b>.\n• Kalau uang sudah terlanjur diberikan atau ada ancaman: lapor ke kantor polisi terdekat.\n\n{{office}}",
    "write": "✏️ Tulis laporannya di sini",
    "title": "Laporan calo",
    "intro": "Laporan ini hanya dibaca petugas kantor. Nama Bapak/Ibu tidak kami beri tahukan kepada orang itu.",
    "said": {
      "ask": "<b>Apa yang terjadi?</b>\n\nTulis singkat: siapa orangnya kalau tahu, kapan, dan minta apa.",
      "help": "Misalnya: kemarin orang bernama Anu datang ke rumah, minta 500 ribu supaya klaim cepat cair.",
      "short": "Boleh ditulis sedikit lebih lengkap? Misalnya siapa, kapan, dan minta apa.",
      "long": "Tulisannya terlalu panjang, paling banyak {{most}} huruf. Tulis yang penting saja."
    },
    "phone": {
      "ask": "<b>Boleh petugas menelepon Bapak/Ibu soal ini?</b>\n\nTekan tombol <b>📱 Kirim nomor HP akun ini</b> di bawah, atau ketik nomornya.",
      "help": "Tidak wajib. Tanpa nomor HP laporannya tetap dibaca.",
      "none": "Tidak usah"
    },
    "thanks": "Terima kasih. Laporannya sudah kami kirim ke petugas kantor.",
    "failed": "Laporan ini belum bisa kami teruskan dari sini. Telepon atau datang ke kantor, ya.\n\n{{office}}"
  },
  "holder": {
    "ask": "Boleh kami tahu satu hal? Ini untuk menjaga data pemilik akun.\n\n<b>Siapa yang memegang HP ini sekarang?</b>",
    "self": "Pemilik akun sendiri",
    "family": "Keluarganya",
    "other": "Orang lain",
    "thanks": {
      "self": "Terima kasih. Petugas akan menghubungi Bapak/Ibu. Tidak ada yang berubah di data Bapak/Ibu.",
      "family": "Terima kasih. Petugas kami beri tahu. Kalau ada yang perlu diurus, tekan tombol di bawah.",
      "other": "Terima kasih sudah memberi tahu. Petugas kami beri tahu."
    },
    "menu": "Silakan pilih salah satu tombol di bawah."
  },
  "told": {
    "head": "<b>{{kind}} nomor <code>{{number}}</code></b>",
    "see": "📄 Lihat",
    "stage": "Tahap sekarang: <b>{{status}}</b>, {{date}}.",
    "moved": {
      "reported": "Laporan dibuka lagi. Petugas memeriksanya.",
      "papers-missing": "Petugas sudah memeriksa. <b>Berkasnya belum lengkap.</b> Apa yang masih diperlukan bisa dilihat di daftar berkas.",
      "papers-complete": "<b>Berkas yang diperlukan sudah lengkap.</b> Petugas menyiapkannya untuk BPJS Ketenagakerjaan.",
      "handed-over": "<b>Berkas sudah kami serahkan ke BPJS Ketenagakerjaan</b> pada {{date}}. Nomor tanda terima: <code>{{receipt}}</code>.\n\nMenurut aturan, BPJS memprosesnya dalam {{days}} hari kerja sejak berkas lengkap di sana. BPJS yang memutuskan.",
      "bpjs-checks": "BPJS Ketenagakerjaan sedang memeriksa berkasnya.",
      "to-mend": "<b>BPJS minta ada yang diperbaiki.</b>",
      "awaits-contribution": "<b>Menunggu iuran.</b> BPJS menahan klaim ini sampai iuran (pembayaran bulanan) dibereskan. Ini bukan penolakan. Petugas kami menanyakannya.",
      "awaits-basarnas": "Menunggu <b>surat keterangan hilang dari Basarnas</b>. Laporan tetap terbuka.",
      "granted": "<b>BPJS Ketenagakerjaan menyetujui klaim ini.</b> Pembayarannya menyusul.",
      "paid": "<b>BPJS Ketenagakerjaan sudah membayar {{amount}}</b> pada {{date}}, ke rekening yang terdaftar.",
      "refused": "Mohon maaf, <b>BPJS Ketenagakerjaan menolak klaim ini.</b>\n\n{{reason}}",
      "withdrawn": "Laporan ini sudah ditarik.",
      "stage-one": "<b>Laporan tahap I sudah diterima BPJS Ketenagakerjaan.</b> Batas 2 × 24 jam sudah tidak perlu dikhawatirkan.",
      "in-care": "Tercatat: masih dalam perawatan.",
      "stage-two": "Laporan tahap II (akhir perawatan) sudah diterima BPJS Ketenagakerjaan.",
      "closed": "Laporan ini sudah selesai."
    },
    "note": "Pesan petugas: <i>{{note}}</i>",
    "object": "Kalau menurut keluarga ini keliru, sampaikan keberatan ke kantor cabang BPJS Ketenagakerjaan atau telepon <b>175</b>. Petugas kami bisa menemani.",
    "papers": {
      "completeAll": "<b>Berkas yang diperlukan sudah lengkap</b> dan diterima petugas. Bapak/Ibu tidak perlu mengirim apa-apa lagi.",
      "complete": "<b>Berkas yang diperlukan sudah lengkap</b> dan diterima petugas. Tinggal rekening untuk pembayaran; isi kapan saja lewat tombol di bawah. Belum punya? Tidak apa-apa.",
      "again": "Petugas sudah melihat berkasnya. <b>{{count}} perlu diperbaiki</b>; penjelasannya ada di daftar berkas.",
      "news": "Petugas sudah melihat berkasnya. Yang masih diperlukan ada di daftar berkas."
    },
    "late": {
      "head": "<b>Maaf, sudah lewat {{days}} hari kerja.</b>",
      "office": "Ini waktu di kantor kami; seharusnya selesai {{due}}.",
      "bpjs": "Ini waktu di BPJS Ketenagakerjaan; menurut aturan seharusnya selesai {{due}}.",
      "reason": "Alasannya: <i>{{reason}}</i>",
      "unknown": "belum kami ketahui",
      "go": "Petugas terus menanyakannya. Bapak/Ibu tidak perlu melakukan apa-apa."
    },
    "bankAsked": "⚠️ <b>Ada permintaan mengganti rekening pembayaran.</b> Baru berlaku kalau dua petugas sudah memeriksa.\n\nKalau ini bukan dari keluarga, segera telepon atau datang ke kantor.",
    "bankGiven": "Rekening untuk pembayaran sudah diisi oleh akun keluarga yang lain.\n\nKalau ini bukan dari keluarga, segera telepon atau datang ke kantor.",
    "bankChanged": "⚠️ <b>Rekening pembayaran sudah diganti</b>, setelah diperiksa dua petugas.\n\nKalau ini bukan dari keluarga, segera telepon atau datang ke kantor.",
    "sum": {
      "ours": "<b>Maaf, kami salah menulis jumlahnya.</b>\n\nBPJS Ketenagakerjaan membayar <b>{{amount}}</b> pada {{date}}, bukan {{before}}. Yang dibetulkan hanya catatan kami; uang di rekening tidak berubah.",
      "bpjs": "<b>BPJS Ketenagakerjaan mengubah jumlahnya.</b>\n\nYang dibayar <b>{{amount}}</b> ({{date}}), bukan {{before}}.",
      "check": "Tidak cocok dengan buku rekening? Beri tahu petugas."
    },
    "scholarship": "Tahun ajaran baru sudah mulai. Beasiswa anak perlu dikonfirmasi setiap tahun. Tekan tombol di bawah, kami bantu.",
    "howWasIt": "Satu pertanyaan saja, boleh tidak dijawab: <b>bagaimana rasanya mengurus klaim ini?</b>",
    "how": {
      "good": "Mudah",
      "fair": "Biasa saja",
      "bad": "Sulit"
    },
    "howThanks": "Terima kasih. Jawabannya kami catat untuk memperbaiki layanan ini.",
    "access": "Yang boleh melihat laporan ini berubah. Kalau bukan Bapak/Ibu yang mengizinkan, beri tahu petugas.",
    "closed": "Laporan ini <b>ditutup petugas</b>.\n\n{{reason}}",
    "objectOffice": "Kalau menurut keluarga ini keliru, beri tahu petugas di kantor. Laporannya bisa dibuka lagi."
  },
  "office": {
    "waiting": {
      "death": "Ada laporan meninggal dunia, nomor <code>{{number}}</code>. Diperiksa paling lambat {{due}}.",
      "missing": "🚨 Ada laporan <b>hilang di laut</b>, nomor <code>{{number}}</code>. Hubungi keluarganya sekarang, dan pastikan Basarnas sudah tahu.",
      "accident": "🚨 Ada laporan <b>kecelakaan kerja</b>, nomor <code>{{number}}</code>. Hubungi pelapornya sekarang.",
      "suspected": "⚠️ Ada <b>dugaan kecelakaan kerja</b> (JKK): tanyakan ke keluarga apakah BPJS sudah dilapori.",
      "deadline": "Batas lapor tahap I ke BPJS: <b>{{date}} pukul {{time}}</b>."
    },
    "open": "📂 Buka laporan",
    "unreached": "Kabar tentang klaim nomor <code>{{number}}</code> tidak sampai ke keluarganya (akun diblokir, dihapus, atau tidak aktif). Hubungi lewat telepon atau datangi.",
    "holder": {
      "asked": "Akun milik orang yang dilaporkan (nomor <code>{{number}}</code>) baru saja menulis ke bot. Bot menanyakan siapa yang memegang HP itu sekarang. Mohon dipastikan.",
      "self": "🚨 Laporan nomor <code>{{number}}</code> <b>mungkin keliru</b>: dari akun milik orang yang dilaporkan ada jawaban \"pemilik akun sendiri\". Pastikan langsung dengan orangnya sebelum meneruskan.",
      "family": "Akun milik orang yang dilaporkan (nomor <code>{{number}}</code>): HP-nya sekarang dipegang <b>keluarga</b>.",
      "other": "Akun milik orang yang dilaporkan (nomor <code>{{number}}</code>): HP-nya sekarang dipegang <b>orang lain</b>. Mohon dipastikan ke keluarga."
    },
    "broker": "🚫 <b>Laporan calo</b>\n\n<i>{{said}}</i>\n\n{{phone}}",
    "brokerPhone": "Boleh ditelepon: {{phone}}",
    "brokerNoPhone": "Pelapor tidak memberi nomor HP."
  },
  "label": {
    "who": "Orangnya",
    "day": "Hari",
    "how": "Kejadian",
    "where": "Tempat",
    "hospital": "Dirawat",
    "phone": "Nomor HP",
    "relation": "Bapak/Ibu"
  },
  "closed": "ditutup petugas"
},
  common: {
  "yes": "Ya",
  "no": "Tidak",
  "dontKnow": "Saya tidak tahu",
  "yesAlso": "y|ya|yah|iya|iyo|inggih|nggih|njih|yo|yes|betul|benar|bener|ok|oke|siap|sudah|setuju|boleh",
  "noAlso": "t|tidak|tdk|ndak|nggak|enggak|gak|ga|ora|mboten|bukan|belum|no|tidak setuju|tidak boleh|jangan|tidak usah|gak usah|ndak usah",
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
  "oldButton": "Tombol ini sudah tidak berlaku. Lihat pesan yang paling bawah.",
  "chooseOne": "Pilih salah satu tombol, atau ketik nomornya.",
  "chooseNumbered": "Maaf, belum cocok. Pilih salah satu tombol, atau ketik nomornya. Bingung? Tekan <b>❓ Bantuan</b>.",
  "chooseTap": "Maaf, belum cocok. Tekan salah satu tombol di bawah ini. Bingung? Tekan <b>❓ Bantuan</b>.",
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
  "sameAgain": "Jawaban itu sudah kami terima untuk pertanyaan sebelumnya. Ini pertanyaan berikutnya.",
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
    "thrownAway": "Formulir sudah dihapus, jawabannya tidak kami simpan. Yang sudah dikirim tetap ada.",
    "nothingOpen": "Tidak ada formulir yang sedang diisi.",
    "first": "Pilih dulu salah satu. Yang baru Bapak/Ibu kirim belum kami catat.",
    "goOnAlso": "teruskan|lanjut|lanjutkan|terus|tidak jadi|gak jadi|kembali",
    "keepAlso": "simpan|disimpan",
    "throwAwayAlso": "hapus|dihapus|buang|hapus saja",
    "nothingDone": "Ditutup. Tidak ada yang dicatat."
  },
  "upgraded": "Formulir ini sudah diperbarui. Jawaban Bapak/Ibu yang lama tetap ada.",
  "resume": "Kita teruskan {{title}}.",
  "reminder": "{{title}} belum selesai. Jawaban yang sudah diisi masih kami simpan sampai {{date}}.",
  "reminderGoOn": "➡️ Teruskan",
  "expired": "{{title}} sudah 30 hari tidak diteruskan, jadi jawabannya kami hapus. Bisa mulai lagi kapan saja.",
  "keep": "➡️ Tetap: {{value}}",
  "line": "{{label}}: <b>{{value}}</b>",
  "refused": "⚠️ {{why}}",
  "none": "belum diisi",
  "placeholder": "Ketik jawaban di sini",
  "read": {
    "date": {
      "unclear": "Maaf, tanggalnya belum terbaca. Ketik tanggal, bulan, dan tahun, misalnya <b>12-3-1970</b>.",
      "age": "Umur saja belum cukup. Lihat tanggal lahirnya di KTP, lalu ketik, misalnya <b>12-3-1970</b>.",
      "impossible": "Tanggal itu tidak ada di kalender. Coba periksa lagi, misalnya <b>12-3-1970</b>.",
      "year": "Coba periksa tahun lahirnya. Ketik lengkap, misalnya <b>12-3-1970</b>."
    },
    "days": {
      "unclear": "Bagian ini belum terbaca: <b>{{part}}</b>. Ketik tanggal dan bulan, misalnya <b>19 Maret {{year}}</b>. Kalau beberapa, pisahkan dengan koma.",
      "impossible": "Tanggal ini tidak ada di kalender: <b>{{part}}</b>.",
      "year": "Yang bisa dicatat hanya tanggal di tahun {{year}} dan {{next}}."
    },
    "phone": {
      "unclear": "Maaf, nomornya belum terbaca. Ketik satu nomor HP saja, misalnya <b>0812 3456 7890</b>.",
      "landline": "Ini seperti nomor telepon rumah. Kami perlu nomor HP, misalnya <b>0812 3456 7890</b>.",
      "length": "Angkanya kurang atau lebih. Coba periksa lagi nomor HP-nya, misalnya <b>0812 3456 7890</b>."
    },
    "nik": {
      "letters": "NIK hanya berisi angka. Ketik 16 angka di KTP, misalnya <b>3574 0112 0370 0001</b>.",
      "length": "NIK ada 16 angka, yang diketik ada {{n}}. Contoh: <b>3574 0112 0370 0001</b>.",
      "beginning": "Angka depan NIK ini tidak kami kenal. Coba cocokkan lagi dengan KTP. Contoh: <b>3574 0112 0370 0001</b>.",
      "date": "Angka ke-7 sampai ke-12 NIK ini bukan tanggal lahir. Coba cocokkan lagi dengan KTP. Contoh: <b>3574 0112 0370 0001</b>.",
      "end": "Empat angka terakhir NIK tidak mungkin 0000. Coba cocokkan lagi dengan KTP. Contoh: <b>3574 0112 0370 0001</b>."
    },
    "kk": {
      "letters": "Nomor KK hanya berisi angka. Ketik 16 angka di bagian atas Kartu Keluarga, misalnya <b>3574 0101 0203 0004</b>.",
      "length": "Nomor KK ada 16 angka, yang diketik ada {{n}}. Contoh: <b>3574 0101 0203 0004</b>.",
      "beginning": "Angka depan nomor KK ini tidak kami kenal. Coba cocokkan lagi dengan Kartu Keluarga. Contoh: <b>3574 0101 0203 0004</b>."
    },
    "name": {
      "notName": "Boleh kami tahu namanya? Ketik nama saja, seperti di KTP, misalnya <b>Siti Aminah</b>.",
      "notNames": "ada|iya|ya|iyo|tidak|tidak ada|saya|saya sendiri|diri sendiri|aku|suami|istri|anak|bapak|ibu|ayah|mertua|tetangga|keluarga|orang tua|suamiku|istriku|bapakku|ibuku|anakku|almarhum|almarhumah|nanti|nanti saja|nanti dulu|lupa",
      "neverInNames": "saya|foto|fotonya|ktp|gimana|bagaimana|kenapa|nggak|kirim|petugas",
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
  "helpAlso": "bantuan|help|bingung|tidak mengerti|tidak paham|tidak ngerti|gak ngerti|ga ngerti|nggak ngerti|gak paham|ga paham|nggak paham|gak mudeng|ora mudeng|ora ngerti|mboten ngertos|bantu|minta bantuan|minta dibantu|minta tolong|tolong|tolong bantu|petugas|tolong petugas|tanya petugas dulu|gimana|gimana ini|bagaimana ini|maksudnya|maksudnya apa|apa maksudnya|ini apa|apa ini",
  "closeAlso": "batal|tutup|berhenti|keluar",
  "typeInstead": "Atau ketik angka di depannya:",
  "typeInsteadOne": "{{label}}? Ketik <b>1</b>.",
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
    "stopped": "🛑 <b>{{list}}</b>\nDihentikan.",
    "ended": "✅ <b>{{list}}</b>\nSelesai.",
    "ready": "✅ <b>{{list}}</b>\nBerkas sudah siap. Unduh di halaman.",
    "notMade": "<b>{{list}}</b>\nBerkas belum bisa dibuat. Coba lagi di halaman."
  },
  "answersDone": "📥 Jawaban BPJS sudah dimasukkan: {{batch}}.\n\n{{figures}}",
  "line": "{{label}}: <b>{{value}}</b>",
  "done": "📥 Daftar sudah dimasukkan: {{list}}.\n\n{{figures}}",
  "stopped": {
    "text": "🛑 <b>{{list}}</b> dari <b>{{name}}</b> dihentikan di tengah jalan, karena akunnya dikunci atau tidak lagi berhak memasukkan daftar.\n\nTersimpan sebelum berhenti: <b>{{written}}</b> dari {{of}} baris.",
    "members": "Peserta yang baru dari daftar itu dibatalkan. Data peserta lama yang sudah diperbarui tetap: <b>{{changed}}</b>.",
    "others": "Yang sudah tersimpan tetap tersimpan. Periksa kalau ada yang janggal.",
    "again": "Daftarnya memang benar? Unggah lagi berkas yang sama: yang sudah ada tidak tercatat dua kali."
  },
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
    "columns": "Kolom wajib tidak ditemukan: NIK dan Nama (untuk pembayaran: NIK atau No. KPJ; untuk jawaban BPJS: NIK, dan Status atau No. KPJ; untuk klaim: NIK dan Nama almarhum, Tanggal meninggal, Tahap, Nama ahli waris, Hubungan).",
    "officer-gone": "Dihentikan, karena akun yang memasukkannya dikunci atau tidak lagi berhak.",
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
    "note": "Keterangan",
    "diedOn": "Tanggal meninggal",
    "stage": "Tahap",
    "stageOn": "Tanggal tahap",
    "receipt": "Nomor tanda terima",
    "receiptOn": "Tanggal tanda terima",
    "programme": "Program JKM/JKK",
    "heirName": "Nama ahli waris",
    "heirNik": "NIK ahli waris",
    "heirPhone": "HP ahli waris",
    "relation": "Hubungan",
    "child1Name": "Nama anak 1",
    "child1Born": "Tanggal lahir anak 1",
    "child1Level": "Jenjang anak 1",
    "child1Year": "Kelas anak 1",
    "child2Name": "Nama anak 2",
    "child2Born": "Tanggal lahir anak 2",
    "child2Level": "Jenjang anak 2",
    "child2Year": "Kelas anak 2"
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
    "twice": "sudah ada di baris lebih atas dengan nama atau tanggal lahir lain. Cocokkan keduanya dengan KTP",
    "sector-missing": "pekerjaannya bukan nelayan, petani, atau usaha kecil",
    "other": "tidak bisa dibaca",
    "not-a-stage": "bukan tahap. Tulis: berkas belum lengkap, berkas lengkap, diajukan, verifikasi, disetujui, atau dibayar",
    "not-a-programme": "tulis JKM atau JKK",
    "not-a-relation": "tulis suami, istri, anak, ayah, ibu, kakak, adik, atau keluarga lain",
    "not-a-level": "tulis belum sekolah, TK, SD, SMP, SMA, kuliah, atau tidak sekolah",
    "not-a-class": "bukan kelas di jenjang itu",
    "before-death": "lebih awal dari tanggal meninggal",
    "before-receipt": "lebih awal dari tanggal tanda terima",
    "amount-wrong": "jumlahnya tidak wajar. Tulis rupiah utuh"
  },
  "button": "📥 Masukkan daftar",
  "payment": "Pembayaran",
  "paymentOne": "{{month}} · bukti {{proof}} · {{people}} orang",
  "noPayment": "Catat dulu pembayarannya di obrolan: /petugas, lalu 💰 Catat pembayaran iuran."
},
  letters: {
  "button": "🖨 Surat pengantar",
  "choose": "Klaim yang diserahkan ke BPJS",
  "one": "{{number}} · {{name}}",
  "none": "Belum ada klaim yang berkasnya lengkap.",
  "notYet": "Surat pengantar dibuat setelah berkas yang wajib lengkap.",
  "link": "🖨 <b>Surat pengantar, klaim {{number}}</b>\n\nTekan tombol di bawah, lalu unduh suratnya di halaman itu. Lebih mudah di komputer yang ada printernya: salin tautannya ke sana.\n\n• Hanya bisa dibuka <b>satu kali</b>, di satu peramban (browser)\n• Halamannya berlaku sampai <b>{{until}}</b>\n• PIN Lindung Anda ditanya di sana\n\nSuratnya berisi NIK lengkap: hanya untuk BPJS Ketenagakerjaan."
},
  lists: {
  "list": {
    "members": "Daftar peserta",
    "payments": "Pembayaran satu bulan",
    "answers": "Jawaban BPJS",
    "claims": "Klaim dari kertas",
    "approved": "Usulan yang disetujui",
    "renewals": "Peserta tahun lalu",
    "slips": "Kertas kode peserta",
    "letters": "Surat pengantar klaim",
    "recipients": "Hasil pengumuman",
    "papers": "Berkas"
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
    "next": "Minta tautan baru di obrolan Telegram: /impor atau /ekspor, atau tombol berkasnya sekali lagi.",
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
    "reason": "Keterangan",
    "deadNik": "NIK almarhum",
    "deadName": "Nama almarhum",
    "amount": "Jumlah dibayar",
    "diedOn": "Tanggal meninggal",
    "stage": "Tahap",
    "stageOn": "Tanggal tahap",
    "receipt": "Nomor tanda terima",
    "receiptOn": "Tanggal tanda terima",
    "programme": "Program JKM/JKK",
    "heirName": "Nama ahli waris",
    "heirNik": "NIK ahli waris",
    "heirPhone": "HP ahli waris",
    "relation": "Hubungan",
    "child1Name": "Nama anak 1",
    "child1Born": "Tanggal lahir anak 1",
    "child1Level": "Jenjang anak 1",
    "child1Year": "Kelas anak 1",
    "child2Name": "Nama anak 2",
    "child2Born": "Tanggal lahir anak 2",
    "child2Level": "Jenjang anak 2",
    "child2Year": "Kelas anak 2"
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
    "seen": "👀 <i>Begini peserta melihatnya:</i>",
    "cut": "✂️ Putuskan HP lama",
    "cutAsk": "✂️ Putuskan Telegram yang terhubung dengan <b>{{name}}</b>?\n\nAkun itu langsung dikabari dan tidak melihat data ini lagi. Kalau HP-nya masih dipakai orangnya, ia perlu kode baru.",
    "cutYes": "✂️ Ya, putuskan",
    "cutNo": "⬅️ Jangan",
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
  "again": "Kalau perlu yang lain, menunya ada di bawah.",
  "notUnderstood": "Maaf, kami belum mengerti. Tekan salah satu tombol di bawah, atau ketik /bantuan.",
  "sent": {
    "voice": "Suara belum bisa kami dengar di sini. Tekan <b>💬 Tanya petugas</b>, lalu kirim rekamannya sekali lagi: petugas yang mendengarkan.",
    "photo": "Foto ini belum kami simpan, karena belum jelas untuk apa.\n\nMau mendaftar? Tekan <b>Daftar</b>. Mau ditunjukkan ke petugas? Tekan <b>💬 Tanya petugas</b>, lalu kirim sekali lagi."
  },
  "way": {
    "unsure": "Mungkin ini yang dicari? Tekan tombolnya. Kalau bukan, petugas bisa membantu.",
    "toHuman": "Mau bicara dengan petugas? Tekan tombolnya.",
    "register": "daftar|mendaftar|mendaftarkan|daftarkan|daftarin|didaftarkan|didaftarin|ndaftar|daftarno|ndaftarno|pendaftaran",
    "check": "bisa ikut|boleh ikut|mau ikut|pengen ikut|pingin ikut|ingin ikut|kepingin ikut|melok|syaratnya|persyaratan|memenuhi syarat",
    "status": "sampai mana|sudah daftar|sudah mendaftar|udah daftar|sdh daftar|uwis daftar|wis daftar|belum ada kabar|gak ada kabar|tidak ada kabar|statusnya|status saya|pendaftaran saya|usulan saya",
    "claim": "cair|cairnya|klaim|klaimnya|santunan|santunannya|berkas|berkasnya|laporan|laporannya|laporan saya|uangnya|duitnya|prosesnya",
    "human": "petugas|petugasnya|admin|manusia|orang asli|operator|cs|ngomong|bicara|telpon|telepon|tolong|bantu|bantuan",
    "code": "Ini seperti kode. Kode untuk apa?",
    "ofClaim": "🔑 Laporan keluarga",
    "ofMember": "🛡 Kepesertaan saya",
    "ofFile": "🙋 Usulan saya"
  },
  "stopHeard": "stop|setop|berhenti|unsubscribe|stop pengumuman|berhenti pengumuman|jangan kirim|jangan kirim lagi|jangan kirim pengumuman|jangan kirim pengumuman lagi|jangan kirim pesan lagi|jangan kirimi saya|jangan kirimi lagi|tidak mau pengumuman|tidak mau dikirimi|gak mau dikirimi|berhenti kirim|stop kirim",
  "officeHeard": "alamat kantor|alamat kantornya|alamat dinas|alamat disperinaker|kantor dimana|kantor di mana|kantornya dimana|kantornya di mana|dimana kantor|di mana kantor|dimana kantornya|di mana kantornya|lokasi kantor|lokasi kantornya|jam buka|jam berapa buka|buka jam|jam kantor|jam kerja kantor|jam pelayanan|telepon kantor|telpon kantor|telp kantor|nomor kantor|no kantor",
  "courtesy": {
    "thanks": {
      "heard": "terima kasih|terimakasih|trima kasih|trimakasih|makasih|makasi|mksh|trims|tks|thanks|suwun|nuwun|kesuwun|sakalangkong|sip",
      "say": "Sama-sama. 🙏"
    },
    "greeting": {
      "heard": "halo|hallo|hai|hi|assalamualaikum|assalamu|salam|pagi|siang|sore|malam|permisi|punten|kulonuwun|monggo",
      "say": "Halo. 🙏 Mau apa? Tekan salah satu tombol di bawah, atau tulis saja pertanyaannya."
    }
  },
  "formOpen": "{{title}} masih terbuka.",
  "goOn": "➡️ Teruskan mengisi",
  "oldButton": "Tombol ini sudah tidak berlaku.",
  "group": "Data pribadi tidak dibahas di grup. Silakan buka obrolan pribadi dengan bot ini.",
  "openPrivate": "Buka obrolan pribadi",
  "sorry": "Maaf, ada gangguan di tempat kami. Pesan Bapak/Ibu sudah kami simpan dan akan kami baca sebentar lagi. Tidak perlu dikirim ulang.",
  "tooFast": "Pesannya banyak sekali dalam satu menit, jadi belum kami jawab semua. Tunggu satu menit, lalu coba lagi, ya. Isian yang sudah tersimpan tidak hilang.",
  "tooMany": "Terlalu sering ditekan. Coba lagi beberapa menit lagi, ya.",
  "program": "ℹ️ Tentang program",
  "commands": {
    "mulai": "Menu utama",
    "cek": "Bisa ikut?",
    "daftar": "Daftar",
    "status": "Sampai mana?",
    "klaim": "Ada yang meninggal / celaka",
    "tanya": "Tanya",
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
  "help": "<b>Cara pakai</b>\n\n• <b>Bisa ikut?</b>: beberapa pertanyaan, jawabannya langsung terlihat.\n• <b>Daftar</b>: kira-kira 10 menit. Boleh berhenti dan diteruskan besok.\n• <b>Sampai mana?</b>: melihat pendaftaran yang sudah dikirim.\n• <b>Ada yang meninggal / kecelakaan</b>: apa yang harus dilakukan keluarga.\n• <b>Tanya petugas</b>: bertanya, ke bot atau ke petugas. Alamat dan telepon kantor.\n\nTombol boleh ditekan, jawaban boleh diketik. Untuk berhenti di tengah formulir, ketik /batal.\n\nIni bukan bansos: tidak ada uang yang dibagikan. Pemkot membayarkan iuran (pembayaran bulanan) BPJS Ketenagakerjaan.",
  "officeAddress": "📍 {{address}}",
  "officeHours": "🕗 {{hours}}",
  "officePhone": "☎️ {{phone}}",
  "officeNotSet": "Alamat dan telepon kantor segera kami umumkan di sini. Sementara ini, tanyakan di kantor kelurahan.",
  "adminNotSet": "<i>Hanya terlihat admin: nama, alamat, jam buka, dan telepon kantor belum diisi. Isi di Meja petugas, Atur kantor, Data kantor.</i>",
  "ask": "💬 <b>Mau tanya apa?</b>\n\nTulis saja pertanyaannya di sini, seperti bicara biasa. Misalnya: <i>umur 62 masih bisa ikut?</i>\n\nAtau pilih dari yang sering ditanyakan. Kalau mau bicara dengan orang, tekan <b>Bicara dengan petugas</b>.\n\n{{office}}\n\nTelepon BPJS Ketenagakerjaan: <b>175</b>.\n\nGratis. Petugas tidak meminta OTP, PIN, atau uang.",
  "program": "<b>Tentang program</b>\n\n<b>Siapa yang membayar?</b>\nPemerintah Kota Probolinggo, dari dana cukai tembakau (DBHCHT): {{monthly}} per orang per bulan. Bapak/Ibu tidak membayar.\n\n<b>Apa yang didapat peserta aktif?</b>\n• JKK (Jaminan Kecelakaan Kerja): biaya berobat kalau celaka karena kerja. Kalau meninggal karena kecelakaan kerja, santunan {{jkk}} untuk keluarga.\n• JKM (Jaminan Kematian): kalau meninggal karena sebab lain, santunan {{jkm}}. Kalau belum tiga bulan terdaftar, hanya biaya pemakaman {{jkmShort}}.\n\nBesarnya menurut aturan. Yang memutuskan BPJS Ketenagakerjaan.\n\n<b>Tidak termasuk:</b> JHT (tabungan hari tua), pensiun, dan BPJS Kesehatan.\n\n<b>Sudah berapa orang?</b>\n{{covered}} orang pada {{date}}: {{fishers}} nelayan, {{farmers}} petani, {{msme}} usaha kecil.\n\nBot resmi hanya @{{bot}}.\nGratis. Petugas tidak meminta OTP, PIN, atau uang.\n\n{{office}}",
  "officeSomewhere": "alamatnya tanyakan di kelurahan"
},
  papers: {
  "chat": {
    "registration": "Berkas usulan {{number}}",
    "claim": "Berkas klaim {{number}}",
    "link": "🔐 <b>{{title}}</b>\n{{papers}}\n\nFoto dan NIK lengkapnya ada di halaman Lindung sendiri, tidak lewat Telegram. Tekan tombol di bawah. Lebih mudah di komputer: salin tautannya ke sana.\n\n• Hanya bisa dibuka <b>satu kali</b>, di satu peramban (browser)\n• Halamannya berlaku sampai <b>{{until}}</b>\n• PIN Lindung Anda ditanya di sana\n• Setiap pembukaan dicatat\n\nJangan teruskan tautan ini kepada siapa pun. Keputusannya tetap di obrolan ini.",
    "paper": "📄 {{name}}",
    "sheets": "📄 {{name}} ({{n}} lembar)",
    "none": "Belum ada foto berkas.",
    "toast": "Fotonya di halaman sendiri, tidak di obrolan."
  },
  "page": {
    "look": "Melihat berkas",
    "registration": "Berkas usulan {{number}}",
    "claim": "Berkas klaim {{number}}",
    "enlarge": "Tekan gambarnya untuk memperbesar.",
    "open": "Tekan tombolnya untuk melihat.",
    "came": "Dikirim {{at}}",
    "oneOf": "{{name}} ({{at}} dari {{of}})",
    "openPdf": "📄 Buka PDF",
    "fetch": "⬇️ Unduh berkas ini",
    "none": "Belum ada foto berkas.",
    "recorded": "Pembukaan halaman ini dicatat; pemilik data bisa melihat siapa yang membukanya dan kapan. Jangan memotret atau menyimpan gambarnya. Terima atau minta foto ulang di obrolan Telegram. Kalau selesai, tutup halaman ini.",
    "gone": "Berkas ini sudah tidak ada, atau bukan lagi untuk Anda. Buka dari obrolan Telegram sekali lagi."
  },
  "fact": {
    "nik": "NIK yang ditulis",
    "name": "Nama yang ditulis",
    "born": "Tanggal lahir yang ditulis"
  },
  "doubt": {
    "dark": "Pengirim sudah diberi tahu fotonya gelap, dan tetap mengirimnya.",
    "bright": "Pengirim sudah diberi tahu fotonya silau, dan tetap mengirimnya.",
    "blurred": "Pengirim sudah diberi tahu fotonya kurang tajam, dan tetap mengirimnya.",
    "small": "Pengirim sudah diberi tahu fotonya kecil, dan tetap mengirimnya."
  }
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
    "admin": "mengatur petugas, tahun program, dan hari libur, dan semua yang bisa dilakukan verifikator",
    "verifikator": "memeriksa pendaftaran dan klaim, menjawab warga, dan mengirim pengumuman, seluruh kota",
    "pendamping": "mendaftarkan warga, menjawab pertanyaan, dan menyampaikan kabar langsung, di kelurahannya sendiri",
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
    "looked": "Satu jam terakhir: membuka {{files}} berkas warga (wajarnya paling banyak {{usual}})",
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
  question: {
  "ask": {
    "title": "Tanya petugas",
    "intro": "<b>Tanya petugas</b>\n\nPertanyaan ini akan dibaca petugas kantor, bukan mesin.\n\nLebih suka datang atau menelepon?\n{{office}}",
    "introMore": "<b>Tanya petugas</b>\n\nPertanyaan Bapak/Ibu yang tadi masih menunggu petugas. Yang ditulis sekarang ditambahkan ke sana.",
    "ask": "Tulis pertanyaannya di sini. Boleh juga rekaman suara atau foto.",
    "help": "Ceritakan seperti bicara biasa. Kalau sulit mengetik, tekan tombol mikrofon di Telegram dan bicara saja.",
    "empty": "Belum ada yang terbaca. Tulis pertanyaannya, atau kirim rekaman suara.",
    "takenOver": "Yang Bapak/Ibu tulis tadi kami teruskan ke petugas:\n\n<i>{{text}}</i>",
    "received": "✅ Pertanyaan Bapak/Ibu sudah sampai di kantor.",
    "added": "✅ Sudah ditambahkan ke pertanyaan Bapak/Ibu. Petugas membaca semuanya.",
    "again": "Itu sudah kami teruskan tadi. Petugas akan membacanya.",
    "enough": "Kiriman Bapak/Ibu sudah banyak dan semuanya tersimpan. Tunggu petugas dulu, ya. Sisanya bisa disampaikan saat petugas menjawab.",
    "meanwhile": "Sambil menunggu, tombol lain tetap bisa dipakai. Ada yang mau ditambahkan?",
    "more": "➕ Tambah keterangan",
    "never": "✖️ Tidak jadi bertanya",
    "withdrawn": "Baik, pertanyaannya kami batalkan."
  },
  "when": {
    "open": "Kantor sedang buka. Petugas menjawab di obrolan ini.",
    "closed": "Sekarang di luar jam kerja. Petugas membacanya pada jam kerja, mulai <b>{{on}}</b>, dan menjawab di obrolan ini.",
    "closedHour": "Sekarang di luar jam kerja. Petugas membacanya mulai <b>{{on}} pukul {{hour}}</b>, dan menjawab di obrolan ini.",
    "first": "Tidak ada pertanyaan lain yang menunggu lebih dulu.",
    "before": "Yang menunggu lebih dulu: {{n}}."
  },
  "urgent": {
    "heard": "kecelakaan|kecelakan|celaka|hilang di laut|hilang dilaut|belum pulang melaut|tidak pulang melaut|tenggelam|kelelep|terbalik|kebakaran|meninggal|meningal|menninggal|meninggal dunia|wafat|tewas|gugur|seda|luka parah|luka berat|patah tulang|pingsan|koma|igd|ugd|darurat|gawat|tolong cepat",
    "what": "🚨 Pertanyaan ini kami taruh <b>paling atas</b> dan petugas langsung dikabari.\n\n<b>Jangan menunggu jawaban:</b>\n• Ada yang luka: bawa dulu ke rumah sakit atau puskesmas.\n• Kecelakaan saat bekerja: lapor ke BPJS Ketenagakerjaan <b>dalam 2 × 24 jam</b>, telepon <b>175</b>. Kalau sudah lewat, tetap lapor.\n• Hilang di laut: beri tahu Basarnas, polisi air (Polairud), atau syahbandar pelabuhan <b>sekarang</b>.\n• Ada yang meninggal karena atau saat bekerja: beri tahu BPJS juga, 175.\n\nLaporan bisa dibuat sekarang juga di sini. Gratis."
  },
  "talk": {
    "begins": "👋 <b>{{who}}</b> sekarang bersama Bapak/Ibu.\n\nTulis saja seperti biasa. Suara dan foto juga sampai. Kalau sudah cukup, tekan <b>⬅️ Selesai bicara</b>.",
    "formRests": "Formulir yang terbuka menunggu. Jawabannya tetap tersimpan.",
    "waitsAgain": "Petugas yang tadi harus pergi dulu. Pertanyaan Bapak/Ibu kembali menunggu petugas lain. Tidak perlu ditulis ulang.",
    "ended": "Pembicaraan dengan petugas selesai.",
    "quiet": "Sudah 12 jam tidak ada pesan, jadi pembicaraan dengan petugas kami tutup.",
    "formWaits": "Formulir yang tadi masih terbuka, jawabannya tersimpan.",
    "hint": "Bapak/Ibu sedang bicara dengan petugas, jadi pesan tadi dibaca petugas. Untuk memakai menu lagi, tekan <b>⬅️ Selesai bicara</b>.",
    "tapped": "Bapak/Ibu sedang bicara dengan petugas. Tekan ⬅️ Selesai bicara dulu.",
    "none": "Tidak ada pembicaraan yang sedang berjalan.",
    "notRead": "Pembicaraan baru saja selesai. Pesan yang tadi <b>belum</b> dibaca petugas.",
    "again": "Masih ada yang mau ditanyakan?",
    "notPassedOn": "[Berkas {{name}} tidak diteruskan demi keamanan. Yang bisa diteruskan: foto, PDF, Word, dan Excel.]",
    "heldBack": "📎 Berkas tadi <b>tidak bisa diteruskan</b> ke petugas, demi keamanan. Kirim sebagai foto saja, ya: potret kertas atau layarnya. PDF, Word, dan Excel juga bisa.",
    "notCopied": "Satu kiriman tidak bisa diteruskan ke petugas. Kirim lagi, ya, atau ceritakan dengan kata-kata."
  },
  "rate": {
    "ask": "Apakah pertanyaan Bapak/Ibu terjawab?",
    "yes": "👍 Ya",
    "no": "👎 Belum",
    "thanks": "Terima kasih. 🙏",
    "sorry": "Terima kasih sudah jujur. Mau bertanya lagi?",
    "again": "💬 Tanya petugas lagi"
  },
  "key": {
    "end": "⬅️ Selesai bicara",
    "done": "✅ Selesai",
    "release": "↩️ Lepas",
    "file": "🗂 Berkasnya",
    "placeholder": "Tulis pesan"
  },
  "from": {
    "officer": "Petugas {{name}}",
    "office": "Petugas",
    "person": "👤 {{name}}",
    "someone": "👤 Warga",
    "says": "<b>{{who}}:</b>",
    "goesOn": "<b>{{who}}</b> (lanjutan):",
    "edited": "<b>{{who}}</b> (✏️ mengubah pesannya):",
    "sends": "<b>{{who}}</b> mengirim {{what}}:"
  },
  "kind": {
    "voice": "🎤 pesan suara",
    "photo": "🖼 foto",
    "video_note": "📹 pesan video",
    "video": "📹 video",
    "audio": "🎵 rekaman",
    "animation": "🖼 gambar bergerak",
    "document": "📎 berkas",
    "sticker": "🙂 stiker",
    "contact": "📇 kontak",
    "venue": "📍 tempat",
    "location": "📍 lokasi",
    "poll": "📊 jajak pendapat",
    "dice": "🎲 dadu",
    "story": "🖼 cerita"
  },
  "form": {
    "ask": "🙋 Minta dibantu petugas",
    "offer": "Atau minta bantuan petugas:",
    "spoken": "🎤 Rekaman Bapak/Ibu kami teruskan ke petugas. Petugas mendengarkan, mengisikan jawabannya, lalu menunjukkannya ke Bapak/Ibu dulu.\n\nFormulirnya menunggu. Kalau mau, jawabannya boleh juga ditulis sendiri."
  },
  "fill": {
    "title": "Isi jawaban",
    "button": "📝 Isi jawaban",
    "offer": "Warga ini minta dibantu mengisi formulir.",
    "intro": "Isikan jawaban atas pertanyaan ini untuk warga. Warga melihatnya dulu dan harus membenarkan, baru dihitung.",
    "ask": "Ketik jawabannya, atau nomor pilihannya.",
    "help": "Tulis persis seperti yang dikatakan warga. Formulirnya memeriksa jawaban seperti kalau warga mengetik sendiri.",
    "cannot": "Tidak ada pertanyaan yang bisa diisikan sekarang: formulirnya sudah selesai atau ditutup, atau yang diminta foto atau hal yang harus dijawab warga sendiri.",
    "movedOffice": "Warga sudah meneruskan formulirnya sendiri. Jawaban tadi tidak dipakai.",
    "sent": "Dikirim ke warga untuk dibenarkan:\n{{answer}}",
    "readBack": "Petugas mengisikan jawaban untuk pertanyaan ini:\n\n{{asked}}\n\nJawaban yang ditulis petugas:\n<b>{{typed}}</b>\n\nTersimpan sebagai {{answer}}\n\nApakah benar?",
    "right": "✅ Benar",
    "wrong": "❌ Salah",
    "counts": "✓ {{answer}}\nJawaban tersimpan di formulir.",
    "notRight": "Baik, jawaban itu tidak dipakai. Sampaikan lagi ke petugas, ya.",
    "moved": "Formulirnya sudah berubah, jadi jawaban itu tidak dipakai.",
    "saidRight": "✅ {{who}} membenarkan:\n{{answer}}",
    "saidWrong": "❌ {{who}} bilang jawabannya salah. Jawaban itu tidak dipakai.",
    "saidLate": "{{who}} sudah meneruskan formulirnya sendiri. Jawaban itu tidak dipakai.",
    "next": "Pertanyaan berikutnya:"
  },
  "office": {
    "title": "<b>💬 Pertanyaan warga</b>",
    "counts": "Menunggu: <b>{{waiting}}</b> · mendesak: <b>{{urgent}}</b>",
    "left": "Pertanyaan lain yang menunggu: <b>{{waiting}}</b> · mendesak: <b>{{urgent}}</b>",
    "empty": "Tidak ada pertanyaan yang menunggu. 👍",
    "button": "💬 Pertanyaan ({{waiting}})",
    "buttonSince": "💬 Pertanyaan ({{waiting}}, sejak {{since}})",
    "buttonUrgent": "🚨 Pertanyaan ({{waiting}}, mendesak {{urgent}})",
    "mine": "💬 Yang sedang dijawab",
    "queue": "💬 Semua pertanyaan",
    "see": "💬 Buka pertanyaan",
    "back": "⬅️ Pertanyaannya",
    "unknown": "Warga",
    "one": {
      "urgent": "🚨 {{who}}: {{what}} · {{at}}",
      "open": "{{who}}: {{what}} · {{at}}",
      "taken": "✋ {{who}}: {{what}} · {{at}}",
      "mine": "💬 {{who}}: {{what}} · {{at}}"
    },
    "head": "<b>Pertanyaan dari {{who}}</b> · {{at}}",
    "headUrgent": "🚨 <b>Mendesak: pertanyaan dari {{who}}</b> · {{at}}",
    "area": "Kelurahan: {{area}}",
    "from": "Ditanyakan dari: {{from}}",
    "fromAsk": "sesudah mencari jawaban di bot",
    "fromForm": "{{title}}, pertanyaan “{{label}}”",
    "inHand": "Dipegang {{who}} sejak {{at}}",
    "over": "Selesai {{at}}",
    "line": "<b>{{who}}</b>, {{at}}\n{{text}}",
    "edited": "✏️",
    "filled": "📝",
    "take": "✋ Jawab",
    "media": "📎 Lihat kiriman ({{n}})",
    "file": {
      "registration": "📄 Usulan {{number}}",
      "claim": "🕊 Klaim {{number}}",
      "member": "🪪 {{name}}"
    },
    "files": "Berkas dari {{who}}:",
    "noFiles": "Belum ada berkas dari {{who}}.",
    "begins": "Anda sekarang bicara dengan <b>{{who}}</b>. Semua yang Anda tulis atau kirim (suara, foto, berkas) sampai ke sana dengan nama Anda di depannya.\n\nPerintah seperti /petugas dan tombol meja tetap bisa dipakai. Yang Anda ketik di formulir masuk ke formulir.\n\nSudah cukup: <b>✅ Selesai</b>. Untuk petugas lain: <b>↩️ Lepas</b>. Tanpa sepatah kata dalam 30 menit, pertanyaannya kembali menunggu.",
    "formFirst": "✍️ Yang Anda ketik sekarang untuk formulir ini, bukan untuk warga.",
    "takenBy": "Sedang dijawab {{who}}.",
    "inTalk": "Anda masih bicara dengan {{who}}. Selesaikan atau lepas dulu.",
    "refused": {
      "closed": "Pertanyaan itu sudah selesai.",
      "own-question": "Ini pertanyaan Anda sendiri. Petugas lain yang menjawab.",
      "asks-too": "Pertanyaan Anda sendiri sedang dijawab petugas lain. Selesaikan dulu."
    },
    "released": "Dilepas. Pertanyaannya menunggu petugas lain.",
    "ended": "Selesai. Warga ditanya apakah pertanyaannya terjawab.",
    "handedBack": {
      "left": "{{who}} mengakhiri pembicaraan. Pesan berikutnya tidak sampai lagi ke sana.",
      "quiet": "Pembicaraan dengan {{who}} ditutup karena 12 jam tidak ada pesan.",
      "freed": "30 menit lewat tanpa jawaban, jadi pertanyaan dari {{who}} kembali menunggu petugas."
    },
    "waiting": "💬 Ada pertanyaan dari {{who}}.",
    "waitingUrgent": "🚨 <b>Mendesak</b>: ada pertanyaan dari {{who}}. Mohon segera dibuka.",
    "notDelivered": "⚠️ Pesan tadi <b>tidak terkirim</b>: pembicaraannya sudah tidak di tangan Anda.",
    "late": "⚠️ Pesan tadi <b>tidak terkirim</b>: pembicaraan dengan {{who}} sudah selesai, {{at}}.",
    "blocked": "⚠️ Pesan Anda <b>tidak sampai</b>: akun Telegram orang ini tidak bisa dihubungi (mungkin bot diblokir). Kalau ada nomor HP di berkasnya, coba telepon.",
    "heldBack": "⚠️ Berkas Anda <b>tidak diteruskan</b> ke warga, demi keamanan. Kirim sebagai foto, PDF, Word, atau Excel.",
    "notCopied": "⚠️ Satu kiriman Anda tidak bisa diteruskan. Kirim lagi, atau tulis dengan kata-kata."
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
  "introCorrecting": "Ini isi pendaftaran nomor {{number}}. Tekan <b>✏️ Ubah jawaban</b>, pilih yang mau diganti, lalu tekan <b>✅ Kirim</b>.",
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
    "selfAlso": "saya|sendiri|diri sendiri|kulo|aku|buat saya|untuk saya|buat sendiri|untuk sendiri|buat aku|diri saya",
    "other": "Orang lain",
    "otherAlso": "orang lain|lain|orang tua|tetangga|bapak saya|ibu saya|ayah saya|suami saya|istri saya|anak saya|bapak|ibu|ayah|suami|istri|anak|keluarga",
    "office": "Warga, sebagai petugas",
    "officeAlso": "warga|petugas|sebagai petugas"
  },
  "relation": {
    "parentAlso": "bapak|ibu|ayah|mak|emak|ortu|bapak kandung|ibu kandung",
    "childAlso": "putra|putri|anak kandung",
    "neighbourAlso": "tonggo|teman|kenalan",
    "crewAlso": "abk|pekerja|anak buah|karyawan",
    "otherAlso": "lain|saudara|kakak|adik|paman|bibi|mertua|keponakan|ipar|kakek|nenek|keluarga",
    "ask": "Orang itu siapanya Bapak/Ibu?\n\nNanti orangnya perlu menyetujui sendiri, dari HP-nya atau di depan petugas.",
    "label": "Hubungan",
    "help": "Pendaftaran untuk orang lain baru bisa disetujui setelah orangnya sendiri setuju.",
    "parent": "Orang tua",
    "spouse": "Suami / istri",
    "spouseAlso": "suami|istri|bojo|pasangan",
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
    "familyAlso": "istri|suami|anak|bapak|ibu|ayah|kakak|adik|saudara|menantu|cucu|keluarga",
    "other": "Orang lain / tetangga",
    "otherAlso": "tetangga|teman|orang lain"
  },
  "boat": {
    "ask": "Nama kapal atau perahunya?",
    "label": "Kapal",
    "help": "Kalau sering ganti kapal, tulis yang terakhir.",
    "none": "Tidak ada / tidak tahu",
    "noneAlso": "tidak ada|gak ada|ga ada|nggak ada|ndak ada|gak onok|tidak punya|gak punya|belum ada|tidak tahu|gak tahu|ga tau|gak tau|lupa"
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
    "later": "Nanti saja",
    "laterAlso": "nanti|nanti dulu|besok|lewati|tidak ada|gak ada|ga ada|nggak ada|belum ada|belum|tidak tahu|gak tahu|kosong"
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
    "news": "Kalau ada kabar, kami kirim ke sini.",
    "waitingList": "Tempat tahun ini sudah penuh, jadi usulan ini <b>masuk daftar tunggu</b>. Siapa yang didahulukan ditentukan kantor.",
    "papers": "Bawa KTP, KK, dan bukti kerja (kalau punya) ke kantor supaya petugas bisa melihat aslinya: {{office}}.",
    "copy": "📋 Salin nomor",
    "see": "📄 Lihat sampai mana",
    "forOther": "<b>Satu langkah lagi:</b> {{name}} harus menyetujui sendiri. Kirim tautan (link) ini supaya dibuka dari HP-nya. Tidak punya HP? Ajak {{name}} ke kantor.",
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
  "notReached": "📭 {{people}} orang belum bisa dikabari lewat bot. Datangi mereka: lihat <b>📭 Belum terhubung</b> di 🛡 Peserta &amp; daftar.",
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
  restored: {
  "told": "♻️ <b>Data dikembalikan dari cadangan.</b>\nCatatan terakhir yang ada: <b>{{until}}</b>. Yang masuk, diputuskan, atau dikirim sesudah itu tidak tercatat lagi dan perlu dimasukkan lagi.\n\n• Kabar yang menunggu saat itu dikirim lagi. Warga mungkin menerimanya dua kali.\n• Draf pengumuman dan yang menunggu persetujuan mungkin sudah terkirim. Tanyakan dulu sebelum mengirim.",
  "held": "• Pengumuman yang ditahan: <b>{{n}}</b>. Tidak ada yang dikirim sebelum Anda menentukan.",
  "paused": "⏸ Pengumuman “{{title}}” <b>dijeda</b>: data dikembalikan dari cadangan. <b>{{n}}</b> penerima mungkin sudah mendapatnya, mungkin belum.\n\nSudah terkirim waktu itu? Tekan <b>Hentikan</b>. Belum? Tekan <b>Kirim ulang yang ragu</b>, lalu <b>Lanjutkan</b>.",
  "pausedClear": "⏸ Pengumuman “{{title}}” <b>dijeda</b>: data dikembalikan dari cadangan. Masih perlu? Tekan <b>Lanjutkan</b>.",
  "draft": "📝 Pengumuman “{{title}}” menjadi <b>draf</b> lagi: data dikembalikan dari cadangan, dan jadwalnya mungkin sudah diubah waktu itu. Periksa dulu, lalu kirim lagi kalau masih perlu.",
  "why": "Dijeda karena data dikembalikan dari cadangan. Yang ragu tidak dikirim lagi sendiri."
},
  retention: {
  "done": "🧹 Data yang sudah habis masa simpannya dihapus:",
  "nothing": "🧹 Tidak ada data yang habis masa simpannya.",
  "line": {
    "papers": "• foto dan dokumen: {{n}}",
    "drafts": "• formulir yang tidak diteruskan: {{n}}",
    "files": "• usulan yang ditolak atau ditarik: {{n}}",
    "claims": "• isi klaim yang sudah lama selesai: {{n}}",
    "asked": "• pertanyaan bebas: {{n}}",
    "talks": "• percakapan yang sudah selesai: {{n}}",
    "changes": "• laporan perubahan data: {{n}}",
    "requests": "• permintaan tentang data: {{n}}"
  },
  "failed": "⚠️ Ada bagian yang gagal dihapus. Beri tahu pengelola server.",
  "missed": "⚠️ <b>Penghapusan data harian tidak berjalan.</b> Terakhir selesai: {{at}}.\n\nBeri tahu pengelola server. Data yang habis masa simpannya belum terhapus."
},
  rights: {
  "button": "🔏 Data saya",
  "command": "Data saya yang disimpan",
  "back": "⬅️ Data saya",
  "lock": {
    "title": "PIN data pribadi",
    "introNew": "🔐 Bagian ini berisi data pribadi. Buat dulu <b>PIN</b> supaya orang lain yang memegang HP ini tidak bisa membukanya.",
    "intro": "🔐 Bagian ini berisi data pribadi.",
    "introAnew": "🔐 Untuk langkah ini PIN ditanya sekali lagi.",
    "birthDate": {
      "ask": "Ketik <b>tanggal lahir</b> Bapak/Ibu. Contoh: 12-3-1970",
      "help": "Seperti di KTP. Pesannya langsung dihapus dari obrolan."
    },
    "pin": {
      "ask": "Ketik <b>PIN</b> Bapak/Ibu (6 angka).",
      "help": "PIN yang dibuat sendiri untuk bot ini, bukan PIN ATM. Pesannya langsung dihapus dari obrolan. Lupa? Datang ke kantor membawa KTP asli; petugas membantu membuat yang baru."
    },
    "newPin": {
      "ask": "Buat <b>PIN</b>: 6 angka yang hanya Bapak/Ibu tahu. <b>Jangan pakai PIN ATM atau tanggal lahir.</b>\n\nPetugas tidak pernah meminta PIN ini.",
      "help": "Pesan berisi PIN langsung dihapus dari obrolan. Kalau nanti lupa, PIN hanya bisa diganti di kantor, dengan KTP asli."
    },
    "again": {
      "ask": "Ketik PIN itu <b>sekali lagi</b>.",
      "help": "Supaya tidak salah ketik. Ingin mengganti? Tekan Kembali.",
      "differs": "Tidak sama dengan PIN yang tadi. Ketik lagi, atau tekan Kembali untuk menggantinya."
    },
    "problem": {
      "not-six-digits": "PIN terdiri dari 6 angka.",
      "too-easy": "PIN itu terlalu mudah ditebak. Pilih angka lain.",
      "birth-date": "Jangan pakai tanggal lahir. Pilih angka lain.",
      "has-one": "PIN sudah ada. Ketik PIN itu."
    },
    "notRight": "⚠️ Belum cocok. Sisa {{left}} kali mencoba.",
    "blocked": "Terlalu banyak mencoba. Coba lagi setelah {{until}}. Lupa PIN? Datang ke kantor membawa KTP asli.",
    "right": "🔓 Terbuka. PIN ditanya lagi kalau 90 hari tidak dibuka.",
    "set": "🔓 PIN sudah dibuat. Ingat baik-baik; kalau lupa, hanya bisa diganti di kantor dengan KTP asli.",
    "reset": "🔑 Petugas baru saja menghapus PIN data pribadi Bapak/Ibu, sesudah melihat KTP. Bapak/Ibu bisa membuat PIN baru.\n\n<b>Tidak merasa meminta?</b> Segera hubungi kantor."
  },
  "all": {
    "title": "🔏 <b>Data yang disimpan tentang Bapak/Ibu</b>",
    "account": "• Akun Telegram ini, sejak {{since}}",
    "restricted": "⏸ Pemakaiannya dibatasi sejak {{since}}",
    "file": "• Usulan <code>{{number}}</code> ({{status}}), sejak {{since}}: NIK, nama, tanggal lahir, alamat, HP, pekerjaan",
    "others": "• Usulan yang dikirim untuk orang lain: {{count}}. Isinya milik orang itu.",
    "takenOver": "• Usulan yang dulu dikirim untuk orang lain dan sudah diambil alih orangnya: {{count}}",
    "member": "• Peserta BPJS: {{name}}, iuran tercatat {{months}} bulan",
    "claim": "• Laporan/klaim <code>{{number}}</code> ({{status}}), sejak {{since}}",
    "papers": "• Dokumen dan foto: {{count}}",
    "drafts": "• Formulir yang belum dikirim: {{count}}",
    "questions": "• Percakapan dengan petugas: {{count}}; pertanyaan lain: {{asked}}",
    "requests": "<b>Permintaan Bapak/Ibu</b>",
    "request": "• {{kind}}: {{state}}",
    "officer": "Petugas pelindungan data: {{officer}}",
    "choose": "Mau apa?"
  },
  "state": {
    "open": "menunggu petugas, paling lambat {{due}}",
    "done": "sudah dikerjakan, {{at}}",
    "refused": "tidak bisa dipenuhi, {{at}}. {{reason}}",
    "withdrawn": "ditarik kembali, {{at}}"
  },
  "kind": {
    "copy": "Salinan data",
    "correct": "Perbaikan data",
    "delete": "Penghapusan data",
    "restrict": "Pembatasan data"
  },
  "undoRequest": "↩️ Tarik: {{kind}}",
  "undone": "Permintaan ditarik kembali.",
  "why": {
    "button": "❓ Untuk apa, sampai kapan",
    "days": "{{n}} hari",
    "years": "{{n}} tahun",
    "text": "<b>Untuk apa dan dasarnya</b>\n• Data usulan, peserta, iuran, dan klaim: <b>pelayanan publik</b>. Diperlukan untuk SK Wali Kota, pendaftaran ke BPJS Ketenagakerjaan, dan pemeriksaan keuangan daerah. Tidak memerlukan persetujuan, dan tidak bisa ditarik.\n• Foto lewat Telegram, pengumuman, penghapusan pesan: <b>persetujuan</b> Bapak/Ibu. Bisa ditarik kapan saja.\n\n<b>Sampai kapan</b>\n• Formulir yang belum dikirim: {{drafts}} sesudah jawaban terakhir.\n• Foto dan dokumen: {{papers}} sesudah diputus atau klaim selesai.\n• Usulan yang ditarik atau ditolak: {{files}}.\n• Pertanyaan: {{asked}}. Percakapan dengan petugas: {{talks}} sesudah selesai.\n• Laporan perubahan: {{changes}} sesudah dikerjakan.\n• Klaim: {{claims}} sesudah selesai, atau selama ada anak yang berhak beasiswa.\n• Data SK, peserta, dan iuran: menurut jadwal retensi arsip kota.\n\n<b>Kepada siapa</b>\n• Petugas Disperinaker yang menangani, BPJS Ketenagakerjaan, dan pemeriksa keuangan.\n• Pesan di obrolan ini lewat Telegram, yang servernya di luar negeri.\n• Tidak dijual, tidak dipakai untuk hal lain."
  },
  "looks": {
    "button": "👁 Siapa yang membuka data saya",
    "title": "<b>Petugas yang membuka data Bapak/Ibu</b> (yang terbaru di atas)",
    "none": "Belum ada petugas yang membuka data Bapak/Ibu.",
    "line": "• {{when}} — {{who}}\n   {{what}}",
    "who": "{{name}}, {{role}}",
    "nobody": "petugas",
    "first": "⏮ Awal",
    "more": "Berikutnya ➡️",
    "what": {
      "read": "membuka {{of}}",
      "papers-opened": "membuka dokumen dan NIK {{of}}",
      "bank-seen": "melihat rekening pada {{of}}",
      "card-checked": "memeriksa {{of}}",
      "claim-taken": "mengambil {{of}} untuk dikerjakan",
      "taken": "mengambil {{of}} untuk diperiksa",
      "question-taken": "menjawab {{of}}"
    },
    "of": {
      "registration": "usulan",
      "person": "data peserta",
      "claim": "laporan/klaim",
      "card": "kartu",
      "data-request": "permintaan data",
      "question": "percakapan"
    }
  },
  "papers": {
    "button": "📄 Dokumen saya",
    "title": "<b>Dokumen yang disimpan</b>\nTekan untuk melihat. Gambarnya dikirim ke obrolan ini lewat Telegram, dan dihapus lagi sesudah satu jam.",
    "none": "Tidak ada dokumen yang disimpan dari akun ini.",
    "one": "{{paper}} · {{since}}",
    "caption": "{{paper}}, dikirim {{since}}",
    "sending": "Dikirim…"
  },
  "copy": {
    "button": "📥 Unduh salinan",
    "text": "📥 Dua berkas sedang dikirim: <b>data-saya.html</b> untuk dibaca, dan <b>data-saya.json</b> kalau datanya mau dipindahkan ke layanan lain. Isinya data pribadi. Keduanya dihapus dari obrolan ini sesudah satu jam; simpan dulu kalau perlu.\n\nData orang lain (keluarga, orang yang Bapak/Ibu daftarkan) tidak ikut disalin.",
    "tooMany": "Hari ini salinan sudah diunduh {{most}} kali. Coba lagi besok.",
    "caption": "Salinan data, dibuat {{at}}",
    "file": "data-saya",
    "title": "Salinan data pribadi",
    "made": "Dibuat {{at}} dari bot @{{bot}}.",
    "none": "Tidak ada.",
    "gone": "Tidak ada data yang disimpan.",
    "hidden": "disimpan; data orang lain, tidak disalin",
    "telegram": "Telegram",
    "when": "{{date}}, pukul {{hour}}",
    "agreed": "{{when}} (teks versi {{version}})",
    "by": {
      "person": "Saya",
      "officer": "Petugas"
    },
    "part": {
      "account": "Akun",
      "file": "Usulan {{number}}",
      "others": "Usulan untuk orang lain",
      "member": "Peserta {{name}}",
      "claim": "Laporan/klaim {{number}}",
      "papers": "Dokumen",
      "drafts": "Formulir yang belum dikirim",
      "asked": "Pertanyaan kepada bot",
      "spoken": "Percakapan dengan petugas",
      "choices": "Persetujuan",
      "requests": "Permintaan",
      "looks": "Petugas yang membuka data"
    },
    "label": {
      "channel": "Saluran",
      "address": "Nomor akun",
      "hears": "Bahasa suara",
      "since": "Sejak",
      "status": "Keadaan",
      "year": "Tahun program",
      "nik": "NIK",
      "name": "Nama",
      "birthDate": "Tanggal lahir",
      "sex": "Jenis kelamin",
      "address2": "Alamat",
      "kelurahan": "Kelurahan",
      "rtRw": "RT/RW",
      "noKk": "Nomor KK",
      "phone": "Nomor HP",
      "family": "Keluarga yang bisa dihubungi",
      "membership": "Kepesertaan {{year}}",
      "months": "Bulan tercatat dibayar",
      "count": "Jumlah"
    },
    "sex": {
      "male": "laki-laki",
      "female": "perempuan"
    }
  },
  "fix": {
    "button": "✏️ Perbaiki",
    "text": "<b>Ada yang salah?</b>\n• Usulan yang belum diputus: buka usulannya, lalu tekan <b>✏️ Betulkan isi</b>.\n• Data peserta (alamat, HP, pekerjaan, keluarga): buka kepesertaannya, lalu <b>Ada yang berubah</b>.\n• Yang lain: tulis permintaan. Petugas menjawab dalam 3×24 jam.",
    "toStatus": "📋 Usulan dan kepesertaan saya",
    "write": "✍️ Tulis permintaan",
    "title": "Permintaan perbaikan data",
    "ask": "Tulis <b>apa yang salah</b> dan <b>yang benar</b>. Contoh: nama saya tertulis Slamat, yang benar Slamet.",
    "help": "Petugas mungkin meminta melihat KTP asli.",
    "short": "Tulis sedikit lebih jelas: apa yang salah, dan yang benar.",
    "long": "Paling banyak {{most}} huruf.",
    "sent": "✅ Permintaan diterima. Petugas menjawab paling lambat <b>{{due}}</b> (3×24 jam).",
    "waits": "Permintaan yang sama sudah menunggu petugas, paling lambat <b>{{due}}</b>."
  },
  "consents": {
    "button": "✅ Persetujuan saya",
    "text": "<b>Persetujuan Bapak/Ibu</b>\nBerlaku saat itu juga. Tekan untuk mengubah.\n\n{{lines}}\n\nFoto yang sudah dikirim ikut usulan atau klaimnya, dan dihapus sesudah selesai. Kabar tentang usulan, perlindungan, dan klaim sendiri tetap dikirim.",
    "on": "✅ <b>{{purpose}}</b>\n   {{said}}",
    "off": "⛔ <b>{{purpose}}</b>\n   {{said}}",
    "said": "sejak {{at}}, teks {{version}}",
    "saidAnother": "diubah {{at}}, teks {{version}}",
    "unsaid": "belum pernah diubah",
    "give": "✅ Izinkan: {{purpose}}",
    "withdraw": "⛔ Hentikan: {{purpose}}",
    "photoNotTaken": "Foto ini <b>tidak kami ambil</b>: foto lewat Telegram sudah Bapak/Ibu hentikan. Isian yang lain tetap tersimpan, dan dokumennya bisa dibawa ke kantor.\n\nKalau sekarang boleh lagi, tekan <b>Izinkan</b>, lalu kirim fotonya sekali lagi.",
    "purpose": {
      "announce-info": "Kabar program",
      "announce-event": "Undangan acara",
      "telegram-photos": "Mengirim foto dokumen lewat Telegram",
      "delete-photos": "Bot menghapus foto dari obrolan",
      "delete-nik": "Bot menghapus pesan berisi NIK"
    },
    "notice": "\nPemberitahuan tentang data pribadi dibaca {{at}}, teks {{version}}."
  },
  "limit": {
    "button": "⏸ Batasi",
    "text": "<b>Membatasi pemakaian data</b>\nData tetap disimpan, dan dipakai hanya untuk tugas kantor menurut aturan: memeriksa usulan, SK, iuran, klaim, dan angka tanpa nama.\n\n<b>Yang berhenti</b>\n• kabar program dan undangan\n• pertanyaan Bapak/Ibu kepada bot tidak lagi dibaca petugas untuk memperbaiki jawaban\n• tanya pendapat sesudah klaim dibayar\n\nPetugas yang membuka usulan atau data peserta Bapak/Ibu melihat tanda bahwa pemakaiannya dibatasi. Dikerjakan dalam 3×24 jam, dan bisa Bapak/Ibu cabut kapan saja.",
    "now": "⏸ <b>Pemakaian data Bapak/Ibu dibatasi</b> sejak {{since}}.\nDipakai hanya untuk tugas kantor menurut aturan: memeriksa usulan, SK, iuran, klaim, dan angka tanpa nama.",
    "end": "▶️ Cabut pembatasan",
    "ended": "Pembatasan dicabut. Kabar program bisa dinyalakan lagi di Persetujuan saya.",
    "ask": "⏸ Minta dibatasi",
    "title": "Pembatasan data"
  },
  "delete": {
    "button": "🗑 Hapus data saya",
    "title": "Hapus data",
    "text": "🗑 <b>Menghapus data di bot tidak menghentikan perlindungan; data SK tetap disimpan.</b>\n\n<b>Yang dihapus</b>\n{{gone}}\n\n<b>Yang tetap disimpan karena aturan</b> (dikunci, tidak dipakai untuk hal lain)\n{{locked}}",
    "nothingLocked": "• tidak ada",
    "account": "• akun ini, PIN, pilihan, dan pesan yang masih tersimpan",
    "files": "• usulan: {{count}}",
    "openFiles": "• di antaranya usulan yang masih berjalan dan ikut ditarik: {{count}}",
    "papers": "• dokumen dan foto: {{count}}",
    "drafts": "• formulir yang belum dikirim: {{count}}",
    "talks": "• percakapan dan pertanyaan: {{count}}",
    "changes": "• laporan perubahan: {{count}}",
    "claims": "• laporan yang sudah ditarik: {{count}}",
    "members": "• hubungan akun ini dengan data peserta: {{count}}",
    "lockedFiles": "• usulan yang sudah ditetapkan: {{count}}",
    "lockedMembers": "• daftar peserta dan iurannya: {{count}}",
    "lockedClaims": "• klaim: {{count}}",
    "others": "• usulan orang lain yang Bapak/Ibu kirimkan: {{count}} (milik orang itu)",
    "log": "• catatan kejadian tanpa nama (nomor acak saja)",
    "final": "<b>Tidak bisa dibatalkan</b> sesudah dikerjakan, juga oleh petugas. Pesan yang sudah ada di HP Bapak/Ibu tidak ikut terhapus; hapus sendiri obrolannya kalau perlu.",
    "office": "Karena {{why}}, petugas melihat dulu, paling lambat 3×24 jam.",
    "waits": {
      "claim-running": "masih ada klaim yang berjalan",
      "in-check": "ada usulan yang sedang diperiksa"
    },
    "ofTheOffice": "Akun ini akun petugas. Admin mengeluarkan dulu dari daftar petugas, baru datanya bisa dihapus.",
    "goOn": "🗑 Lanjut menghapus",
    "word": "HAPUS",
    "ask": "Ketik <b>HAPUS</b> untuk menghapus. Ini tidak bisa dibatalkan.",
    "help": "Tidak jadi? Tekan Tutup.",
    "wrongWord": "Bukan kata itu. Ketik HAPUS, atau tekan Tutup.",
    "done": "✅ Data Bapak/Ibu sudah dihapus. Perlindungan yang sudah ditetapkan tetap berjalan.\n\nMenulis lagi ke bot ini berarti mulai dari awal.",
    "asked": "✅ Permintaan diterima. Petugas mengerjakannya paling lambat <b>{{due}}</b> (3×24 jam)."
  },
  "take": {
    "button": "🙋 Ambil alih usulan saya",
    "title": "Ambil alih usulan",
    "intro": "Usulan yang dikirimkan orang lain untuk Bapak/Ibu bisa menjadi milik Bapak/Ibu sendiri. Perlu kode dari orang itu atau dari petugas, dan NIK.",
    "code": {
      "ask": "Ketik <b>kode</b> 8 huruf dan angka.",
      "help": "Minta kepada yang mendaftarkan: di bot, Sampai mana? lalu Beri kode. Atau datang ke kantor membawa KTP.",
      "wrong": "Kode terdiri dari 8 huruf dan angka. Periksa lagi."
    },
    "nik": {
      "ask": "Ketik <b>NIK</b> Bapak/Ibu, 16 angka di KTP."
    },
    "notRight": "⚠️ Belum cocok. Periksa kode dan NIK. Sisa {{left}} kali mencoba hari ini.",
    "tooMany": "Sudah terlalu banyak mencoba hari ini. Coba lagi besok, atau datang ke kantor membawa KTP.",
    "done": "✅ Usulan {{number}} sekarang milik Bapak/Ibu sendiri. Kabarnya dikirim ke akun ini.",
    "see": "📋 Lihat usulan",
    "give": "🔑 Beri kode untuk {{name}}",
    "given": "🔑 Kode untuk <b>{{name}}</b> mengambil alih usulannya:\n\n<code>{{code}}</code>\n\nSatu kali pakai, berlaku sampai {{until}}. Berikan hanya kepada orangnya. Sesudah dipakai, usulan ini tidak terlihat lagi dari akun Bapak/Ibu. Pesan ini dihapus sesudah 15 menit.",
    "link": "📤 Kirim tautannya",
    "shareText": "Buka tautan ini untuk mengambil alih usulan BPJS Bapak/Ibu. Siapkan NIK.",
    "told": "🙋 Usulan <code>{{number}}</code> yang dulu Bapak/Ibu kirimkan sudah diambil alih oleh orangnya sendiri. Kabar berikutnya dikirim kepadanya.",
    "toldPlain": "🙋 Sebuah usulan yang dulu Bapak/Ibu kirimkan sudah diambil alih oleh orangnya sendiri."
  },
  "claim": {
    "details": "🔒 Lihat selengkapnya",
    "closed": "Rinciannya (siapa, rekening, berkas) dilindungi PIN."
  },
  "ended": {
    "done": "✅ Permintaan Bapak/Ibu sudah dikerjakan petugas: <b>{{kind}}</b>.",
    "refused": "Permintaan Bapak/Ibu belum bisa dipenuhi: <b>{{kind}}</b>.\n\n{{reason}}\n\nTidak setuju? Hubungi kantor, atau tulis permintaan lagi dengan keterangan."
  },
  "reason": {
    "claim-running": "Masih ada klaim yang berjalan; tanpa data ini santunan tidak bisa dibayar.",
    "needed-by-law": "Data ini wajib disimpan menurut aturan (SK, iuran, pemeriksaan keuangan).",
    "not-proven": "Belum ada bukti. Bawa KTP atau KK asli ke kantor.",
    "already-right": "Data di kantor sudah benar.",
    "taken-back": "Bapak/Ibu sendiri menyampaikan ke petugas bahwa permintaan ini tidak jadi."
  },
  "office": {
    "button": "🔏 Permintaan data ({{count}})",
    "buttonLate": "🚨 Permintaan data ({{count}}, ada yang lewat batas)",
    "list": "🔏 <b>Permintaan data pribadi</b>: {{count}} menunggu.\nBatasnya 3×24 jam menurut jam, juga hari libur.",
    "empty": "🔏 Tidak ada permintaan data yang menunggu.",
    "one": "{{mark}}{{kind}} · sampai {{due}}",
    "late": "⏰ ",
    "head": "🔏 <b>{{kind}}</b>\nDiminta {{made}}, batas <b>{{due}}</b>{{late}}",
    "isLate": " — <b>lewat</b>",
    "ended": "Sudah selesai: {{state}}",
    "endedBy": "Sudah dijawab {{who}} pada {{when}}.",
    "endedByPerson": "Orangnya menarik permintaan ini pada {{when}}.",
    "text": "Permintaannya:\n<i>{{text}}</i>",
    "files": "Tercatat untuk akun ini:\n{{lines}}",
    "file": "• Usulan: {{name}}, {{number}} ({{status}})",
    "member": "• Peserta: {{name}}",
    "nobody": "Akun ini tidak punya usulan atau kepesertaan.",
    "what": {
      "copy": "Kirim salinan datanya, lalu tandai selesai.",
      "correct": "Perbaiki lewat usulan atau data peserta, lalu tandai selesai.",
      "restrict": "Sesudah ditekan: kabar program dan undangan berhenti, pertanyaannya kepada bot tidak masuk daftar jawaban, dan usulan serta data pesertanya bertanda ⏸.",
      "delete": "Sesudah ditekan, data yang tidak wajib disimpan langsung dihapus: {{files}} usulan, {{papers}} dokumen, {{drafts}} formulir, {{talks}} percakapan. Tetap dikunci: {{locked}}. Usulan yang masih berjalan ikut ditarik. <b>Tidak bisa dibatalkan.</b>"
    },
    "restricted": "⏸ <b>Pemakaian data dibatasi</b> atas permintaan orangnya, sejak {{since}}. Pakai hanya untuk memeriksa usulan, SK, iuran, dan klaim.",
    "do": {
      "copy": "✅ Sudah dikirim",
      "correct": "✅ Sudah diperbaiki",
      "restrict": "⏸ Batasi sekarang",
      "delete": "🗑 Hapus sekarang"
    },
    "refuse": "⛔ Tidak bisa dipenuhi",
    "whyAsk": "Kenapa tidak bisa dipenuhi? Orangnya membaca alasan ini.",
    "whyLine": "{{n}}. {{reason}}",
    "sure": {
      "delete": "Yakin menghapus? Tidak bisa dibatalkan.",
      "correct": "Datanya sudah benar-benar diperbaiki? Orangnya langsung dikabari."
    },
    "yes": {
      "delete": "🗑 Ya, hapus",
      "correct": "✅ Ya, sudah diperbaiki"
    },
    "backToOne": "↩️ Kembali ke permintaan",
    "done": "✅ Selesai: {{kind}}. Orangnya sudah dikabari.",
    "refused": "⛔ {{kind}} tidak dipenuhi: {{reason}} Orangnya sudah dikabari.",
    "claimRunning": "Masih ada klaim yang berjalan dari akun ini. Selesaikan klaimnya dulu, atau jawab bahwa belum bisa dipenuhi.",
    "ofTheOffice": "Akun ini akun petugas. Keluarkan dulu dari daftar petugas.",
    "own": "Ini permintaan Anda sendiri. Rekan lain yang mengerjakannya.",
    "listButton": "🔏 Semua permintaan",
    "waiting": "🔏 Permintaan data baru: <b>{{kind}}</b>. Batasnya <b>{{due}}</b> (3×24 jam).",
    "soon": "⏰ Permintaan data belum dijawab: <b>{{kind}}</b>. Batasnya <b>{{due}}</b>, kurang dari 24 jam lagi.",
    "over": "🚨 Permintaan data <b>lewat batas</b> 3×24 jam: <b>{{kind}}</b> (batasnya {{due}}). Kerjakan sekarang.",
    "open": "🔏 Buka permintaan",
    "pin": "🔑 Hapus PIN warga",
    "pinOf": "🔑 Hapus PIN akun …{{end}}",
    "pinAsk": "🔑 <b>Menghapus PIN data pribadi</b> warga ini. Hanya kalau orangnya ada di depan Anda dan <b>KTP aslinya sudah Anda lihat</b>. Orangnya langsung dikabari.",
    "pinYes": "✅ KTP asli sudah dilihat, hapus PIN",
    "pinDone": "🔑 PIN sudah dihapus. Orangnya dikabari, dan membuat PIN baru saat membuka datanya.",
    "pinNone": "Akun warga ini tidak punya PIN, atau tidak terhubung.",
    "pinSelf": "PIN sendiri tidak bisa dihapus sendiri. Minta rekan lain.",
    "code": "🙋 Kode ambil alih",
    "codeGiven": "🙋 Kode untuk <b>{{name}}</b> mengambil alih usulannya (KTP asli harus sudah dilihat):\n\n<code>{{code}}</code>\n\nSatu kali pakai, berlaku sampai {{until}}. Di HP-nya: Sampai mana? lalu Ambil alih usulan saya. Pesan ini dihapus sesudah 15 menit.",
    "codeNone": "Usulan ini sudah milik orangnya sendiri, atau sudah ditarik.",
    "deletedTold": "✅ Sesuai permintaan, data Bapak/Ibu di bot ini sudah dihapus. Perlindungan yang sudah ditetapkan tetap berjalan; data SK tetap disimpan."
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
  "numberUnclear": "Tidak ada usulan dengan nomor itu. Nomor usulan terdiri dari 9 angka, misalnya <code>/petugas 404-643-243</code>. Periksa lagi angkanya.",
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
  "documentsToast": "Pembukaan ini dicatat.",
  "consentAlready": "Persetujuannya sudah tercatat.",
  "denied": {
    "locked": "🔒 Akun Anda dikunci admin, jadi bagian petugas tertutup. Kalau ini bukan karena HP hilang, hubungi admin.",
    "role": "Peran Anda tidak mencakup ini. Kalau perlu, minta admin mengubahnya.",
    "area": "Ini dari kelurahan lain, di luar wilayah Anda. Rekan di sana atau di kantor yang membukanya."
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
    "all": "Di atas: {{n}} keputusan Anda yang belum dikabarkan, yang terbaru lebih dulu.",
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
    "text": "<b>Peserta &amp; daftar</b>\n\nDaftar masuk dan keluar, angkatan ke BPJS, iuran, jawaban untuk warga, permintaan data, rekaman suara, dan peserta yang belum terhubung."
  },
  "keepingRoom": {
    "button": "⚙️ Atur kantor",
    "text": "<b>Atur kantor</b>\n\nTahun program, keputusan sesudah masa perlindungan, petugas, hari libur, dan data kantor."
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
  "empty": "Belum ada pendaftaran yang dikirim dari akun ini.\n\n• Belum mendaftar? Tekan <b>Daftar</b>.\n• Sudah jadi peserta? Tekan <b>🛡 Saya sudah jadi peserta</b>.\n• Pernah mendaftar lewat kantor atau kelurahan? Tanyakan ke petugas.",
  "whose": "Mau melihat pendaftaran siapa?",
  "reports": "Laporan dari akun ini ada di bawah. Tekan nomornya untuk melihat sampai mana.",
  "whoseOrReport": "Mau melihat yang mana?",
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
  upload: {
  "button": "📷 Buka kamera",
  "renew": "🔄 Minta tautan baru",
  "renewAlso": "tautan baru|link baru|minta tautan",
  "renewed": "Ini tautan yang baru. Yang lama sudah tidak berlaku.",
  "how": "Tekan <b>📷 Buka kamera</b>. Fotonya langsung ke server kami dan dilihat petugas di sana, tidak lewat Telegram. Tautannya berlaku 30 menit, di satu HP.",
  "howMore": "Masih boleh tambah halaman lain dengan tombol yang sama.",
  "notHere": "Foto yang dikirim di obrolan ini tidak kami simpan. Supaya foto KTP/KK tidak tertinggal di server Telegram, silakan hapus foto itu dari obrolan, lalu tekan <b>📷 Buka kamera</b>: dari sana fotonya langsung ke kami.",
  "received": "✅ {{name}} sudah kami terima.",
  "receivedResting": "✅ {{name}} sudah kami terima dan disimpan di formulir Bapak/Ibu.",
  "noPlace": "Fotonya sampai, tetapi formulirnya sudah tidak memerlukannya, jadi tidak kami simpan.",
  "claimPhoto": "Foto berkas",
  "page": {
    "how": "Letakkan di tempat yang terang, foto dari atas. Seluruhnya terlihat, tulisannya terbaca.",
    "camera": "📷 Ambil foto sekarang",
    "gallery": "🖼 Pilih dari galeri",
    "send": "Kirim",
    "limits": "Foto atau PDF, paling besar {{mb}} MB. Foto yang besar kami kecilkan dulu supaya hemat kuota.",
    "where": "Foto dikirim langsung ke kami, disimpan terkunci, dan dilihat petugas di halaman kami sendiri, tidak lewat Telegram. Keterangan tempat dan waktu di dalam foto kami buang.",
    "again": "📷 Foto ulang",
    "anyway": "Kirim juga",
    "keepOpen": "Jangan tutup halaman ini dulu. Kalau sinyal putus, kami lanjutkan sendiri dari yang sudah terkirim.",
    "until": "Halaman ini berlaku sampai {{until}}, di HP ini saja.",
    "back": "⬅️ Kembali ke Telegram",
    "backPlain": "Silakan kembali ke obrolan."
  },
  "done": {
    "title": "Sudah diterima",
    "text": "✅ Fotonya sudah kami terima. Obrolan di Telegram sudah berlanjut sendiri."
  },
  "over": {
    "title": "Halaman ini tidak bisa dipakai",
    "unknown": "Tautan ini tidak kami kenal. Kembali ke obrolan, lalu tekan tombolnya lagi.",
    "used": "Tautan ini sudah dibuka di HP atau peramban lain. Kembali ke obrolan, lalu tekan 🔄 Minta tautan baru.",
    "expired": "Waktunya 30 menit sudah habis. Kembali ke obrolan, lalu tekan 🔄 Minta tautan baru.",
    "over": "Tautan ini sudah diganti, atau formulirnya sudah selesai. Kembali ke obrolan dan lihat pesan yang paling bawah.",
    "not-found": "Halaman ini tidak ada. Kembali ke obrolan, lalu tekan tombolnya lagi."
  },
  "refused": {
    "not-a-picture": "Ini bukan foto atau PDF. Pilih foto, atau ambil foto baru.",
    "heic": "Foto jenis ini (HEIC) belum bisa kami baca. Ambil foto langsung dari halaman ini.",
    "broken": "Fotonya rusak atau tidak utuh. Coba ambil foto baru.",
    "too-many-pixels": "Ukuran gambarnya terlalu besar untuk dibuka. Ambil foto biasa dengan kamera HP.",
    "too-small": "Fotonya terlalu kecil, tulisannya tidak akan terbaca. Ambil foto baru.",
    "too-large": "Berkasnya lebih besar dari {{mb}} MB. Ambil foto biasa, atau kecilkan PDF-nya dulu.",
    "pdf": "PDF ini rusak atau berisi hal lain selain halaman. Foto saja lembarnya.",
    "no-file": "Belum ada foto yang dipilih.",
    "broken-off": "Kirimannya terputus di tengah jalan. Coba sekali lagi.",
    "form": "Halaman ini sudah lama terbuka. Pilih fotonya sekali lagi."
  },
  "trouble": "Maaf, ada gangguan di tempat kami. Coba lagi beberapa saat lagi.",
  "script": {
    "looking": "Sebentar, fotonya kami lihat dulu …",
    "sending": "Mengirim foto …",
    "checking": "Sudah sampai, sedang kami periksa …",
    "waiting": "Sinyal putus. Kami coba lagi sendiri, yang sudah terkirim tidak diulang.",
    "goesOn": "Melanjutkan foto yang tadi …",
    "dark": "Fotonya gelap. Coba di tempat yang lebih terang.",
    "bright": "Fotonya terlalu terang atau silau. Coba jauhkan dari lampu.",
    "blurred": "Fotonya kurang tajam. Tahan HP sebentar, ketuk layarnya supaya fokus, lalu foto lagi.",
    "small": "Fotonya kecil. Coba foto lebih dekat."
  },
  "nik": {
    "ask": "NIK tadi sudah kami baca. Boleh pesan yang berisi NIK kami hapus dari obrolan ini, sekarang dan lain kali?\n\nSupaya NIK tidak tertinggal di HP yang dipakai orang lain. Datanya tetap tersimpan di tempat kami.",
    "yes": "Ya, hapus",
    "no": "Tidak, biarkan",
    "deleted": "Pesan berisi NIK kami hapus dari obrolan, begitu juga lain kali.",
    "left": "Baik, pesannya kami biarkan. Bapak/Ibu bisa menghapusnya sendiri."
  }
},
  values: {
  "button": "🏢 Data kantor",
  "title": "🏢 <b>Data kantor</b>\n\nYang dipakai bot ini di mana-mana. Tekan salah satu kelompok untuk mengisi atau mengubah.",
  "groupTitle": "<b>{{group}}</b>",
  "line": "• {{name}}: {{value}}",
  "notSet": "belum diisi",
  "byDefault": "{{value}} (bawaan)",
  "chooseIn": "🏢 <b>{{group}}</b>\n\n{{lines}}\n\nMana yang mau dilihat atau diubah?",
  "you": "Anda sendiri",
  "group": {
    "office": "Kantor",
    "work": "Waktu kerja",
    "announcements": "Pengumuman",
    "keeping": "Berapa lama disimpan",
    "limits": "Batas"
  },
  "label": {
    "office": "Kantor program",
    "bpjs-branch": "Cabang BPJS",
    "privacy-officer": "Petugas pelindungan data",
    "office-hours": "Jam menjawab pertanyaan",
    "office-check-days": "Waktu periksa usulan",
    "claim-office-days": "Waktu urus klaim",
    "announcement-domains": "Situs yang boleh ditautkan",
    "announcement-alone": "Boleh kirim sendiri",
    "announcement-quiet": "Jam tenang",
    "retention-days": "Foto dan dokumen",
    "kept-refused-days": "Usulan ditolak/ditarik",
    "kept-claim-days": "Isi klaim selesai",
    "kept-asked-days": "Pertanyaan bebas",
    "kept-talk-days": "Percakapan",
    "kept-change-days": "Laporan perubahan",
    "kept-request-days": "Permintaan data",
    "kept-recipient-days": "Penerima pengumuman",
    "kept-link-days": "Tautan kirim foto",
    "kept-aside-days": "Pesan yang gagal",
    "retention-report": "Kabar penghapusan",
    "others-per-year": "Mendaftarkan orang lain",
    "extra-questions": "Pertanyaan tambahan",
    "files-opened-per-hour": "Berkas dibuka per jam"
  },
  "what": {
    "office": "Ke mana warga datang dan menelepon.",
    "bpjs-branch": "Kantor cabang BPJS Ketenagakerjaan yang menerima klaim dan keberatan.",
    "privacy-officer": "Nama dan kontak petugas yang menjawab soal data pribadi (UU 27/2022 Pasal 53).",
    "office-hours": "Pada hari kerja, antara jam ini petugas membaca pertanyaan warga.",
    "office-check-days": "Paling lama berapa hari kerja usulan baru diperiksa.",
    "claim-office-days": "Paling lama berapa hari kerja klaim diurus kantor, sampai diserahkan ke BPJS.",
    "announcement-domains": "Tautan dalam pengumuman hanya boleh menuju situs ini, supaya warga tidak tertipu.",
    "announcement-alone": "Pengumuman untuk lebih banyak orang dari ini harus disetujui petugas kedua.",
    "announcement-quiet": "Di antara jam ini pengumuman tidak dikirim, kecuali yang mendesak.",
    "retention-days": "Dihapus sesudah usulan diputus, masa perlindungan berakhir, atau klaim selesai.",
    "kept-refused-days": "Usulan yang ditolak atau ditarik, dihitung dari hari diputus.",
    "kept-claim-days": "Isi klaim, dihitung dari hari selesai. Lebih lama selama masih ada anak yang berhak beasiswa.",
    "kept-asked-days": "Yang ditulis warga untuk dicarikan jawaban oleh bot.",
    "kept-talk-days": "Percakapan warga dengan petugas, dihitung dari hari selesai.",
    "kept-change-days": "Laporan perubahan data dari peserta, dihitung dari hari dikerjakan atau ditolak.",
    "kept-request-days": "Permintaan warga tentang datanya sendiri, dihitung dari hari selesai.",
    "kept-recipient-days": "Catatan siapa saja yang dikirimi pengumuman, dihitung dari hari selesai dikirim.",
    "kept-link-days": "Catatan tautan halaman kirim foto, dihitung dari hari tautannya habis.",
    "kept-aside-days": "Isi pesan yang tidak bisa dikerjakan atau dikirim bot dan disisihkan untuk diperiksa pengelola server.",
    "retention-report": "Kapan admin dikabari tentang data yang dihapus setiap malam.",
    "others-per-year": "Berapa orang lain yang boleh didaftarkan satu akun warga dalam satu tahun kalender.",
    "extra-questions": "Pertanyaan yang ditambahkan di formulir pendaftaran.",
    "files-opened-per-hour": "Petugas yang membuka lebih banyak berkas dari ini dalam satu jam dilaporkan ke admin."
  },
  "where": {
    "office": "👁 Dibaca warga di Tanya, Tentang program, bukti usulan, dan laporan klaim; juga di surat dan lembar cetak.",
    "bpjs-branch": "👁 Ada di surat klaim, dan dibaca keluarga yang keberatan atas putusan klaim.",
    "privacy-officer": "👁 Dibaca warga di Data saya.",
    "office-hours": "👁 Dibaca warga yang bertanya di luar jam itu. Selama belum diisi, warga hanya diberi tahu harinya.",
    "office-check-days": "👁 Warga membaca tanggalnya di bukti usulan. Berlaku untuk usulan yang masuk sesudah diubah.",
    "claim-office-days": "👁 Keluarga membaca tanggalnya di laporan klaim. Berlaku untuk klaim yang masuk sesudah diubah.",
    "announcement-domains": "👁 Dibaca petugas yang menulis pengumuman. Tautan ke bot ini selalu boleh.",
    "announcement-alone": "👁 Dibaca petugas yang mengirim pengumuman.",
    "announcement-quiet": "👁 Dibaca petugas yang mengirim pengumuman.",
    "retention-days": "👁 Dibaca warga di Data saya.",
    "kept-refused-days": "👁 Dibaca warga di Data saya.",
    "kept-claim-days": "👁 Dibaca warga di Data saya.",
    "kept-asked-days": "👁 Dibaca warga di Data saya.",
    "kept-talk-days": "👁 Dibaca warga di Data saya.",
    "kept-change-days": "👁 Dibaca warga di Data saya.",
    "kept-request-days": "👁 Tidak ditampilkan ke warga.",
    "kept-recipient-days": "👁 Tidak ditampilkan ke warga.",
    "kept-link-days": "👁 Tidak ditampilkan ke warga.",
    "kept-aside-days": "👁 Tidak ditampilkan ke warga.",
    "retention-report": "👁 Dibaca admin.",
    "others-per-year": "👁 Berlaku di formulir pendaftaran warga. Petugas tidak dibatasi.",
    "extra-questions": "👁 Dibaca siapa saja yang mengisi pendaftaran. Formulir yang sedang diisi ikut menanyakannya.",
    "files-opened-per-hour": "👁 Dibaca admin di halaman tiap petugas."
  },
  "ask": {
    "privacy-officer": "Siapa <b>petugasnya</b> dan bagaimana menghubunginya? Tulis satu baris.\n\nContoh: Rina Wulandari, 0335 421234",
    "office-check-days": "Paling lama berapa <b>hari kerja</b> usulan diperiksa?",
    "claim-office-days": "Paling lama berapa <b>hari kerja</b> klaim diurus kantor?",
    "announcement-domains": "<b>Situs mana</b> yang boleh ditautkan? Tulis semuanya, pisahkan dengan spasi.\n\nContoh: .go.id untuk semua situs pemerintah, atau bpjsketenagakerjaan.go.id untuk satu situs saja",
    "announcement-alone": "Sampai berapa <b>orang</b> boleh dikirimi tanpa petugas kedua?",
    "retention-days": "Foto dan dokumen disimpan berapa <b>hari</b>?",
    "kept-refused-days": "Usulan yang ditolak atau ditarik disimpan berapa <b>hari</b>?",
    "kept-claim-days": "Isi klaim yang selesai disimpan berapa <b>hari</b>? Boleh juga ditulis dalam tahun, misalnya 5 tahun.",
    "kept-asked-days": "Pertanyaan bebas disimpan berapa <b>hari</b>?",
    "kept-talk-days": "Percakapan yang selesai disimpan berapa <b>hari</b>?",
    "kept-change-days": "Laporan perubahan yang selesai disimpan berapa <b>hari</b>?",
    "kept-request-days": "Permintaan data yang selesai disimpan berapa <b>hari</b>?",
    "kept-recipient-days": "Catatan penerima pengumuman disimpan berapa <b>hari</b>?",
    "kept-link-days": "Catatan tautan kirim foto disimpan berapa <b>hari</b>?",
    "kept-aside-days": "Isi pesan yang gagal disimpan berapa <b>hari</b>?",
    "retention-report": "<b>Kapan</b> admin dikabari?",
    "others-per-year": "Satu akun warga boleh mendaftarkan berapa <b>orang lain</b> setahun?",
    "extra-questions": "<b>Apa</b> yang ditanyakan juga?",
    "files-opened-per-hour": "Sampai berapa <b>berkas</b> sejam masih wajar?"
  },
  "askCount": "{{ask}}\n\nTulis angka dari {{from}} sampai {{to}}.",
  "gone": {
    "retention-days": "foto dan dokumen yang tertinggal dari usulan atau klaim yang selesai sebelum {{date}}. Yang sudah punya tanggal hapus tetap dihapus pada tanggal itu; masa yang baru berlaku untuk yang selesai sesudah ini",
    "kept-refused-days": "semua usulan yang ditolak atau ditarik sebelum {{date}}",
    "kept-claim-days": "isi semua klaim yang selesai sebelum {{date}}, kecuali yang masih ada anak berhak beasiswa",
    "kept-asked-days": "semua pertanyaan bebas yang ditulis sebelum {{date}}",
    "kept-talk-days": "semua percakapan yang selesai sebelum {{date}}",
    "kept-change-days": "semua laporan perubahan yang selesai sebelum {{date}}",
    "kept-request-days": "semua permintaan data yang selesai sebelum {{date}}",
    "kept-recipient-days": "catatan penerima dari semua pengumuman yang selesai sebelum {{date}}",
    "kept-link-days": "catatan semua tautan kirim foto yang habis sebelum {{date}}",
    "kept-aside-days": "isi semua pesan gagal yang disisihkan sebelum {{date}}"
  },
  "shorter": "⚠️ <b>Lebih singkat dari sekarang</b>: {{before}} menjadi {{after}}.\n\nMulai pukul 03.00 yang akan datang dihapus: {{gone}}.\n\n<b>Yang sudah dihapus tidak bisa dikembalikan.</b>",
  "right": "Sudah benar?",
  "unit": {
    "others-per-year": "{{n}} orang setahun",
    "announcement-alone": "sampai {{n}} orang",
    "files-opened-per-hour": "{{n}} berkas",
    "workingDays": "{{n}} hari kerja",
    "hours": "pukul {{from}}–{{until}}",
    "quiet": "{{from}} sampai {{until}}"
  },
  "clock": "pukul {{time}}",
  "hours": {
    "opens": "<b>Mulai</b> pukul berapa?\n\nContoh: 07.30",
    "opensLabel": "Mulai",
    "closes": "<b>Sampai</b> pukul berapa?\n\nContoh: 15.30",
    "closesLabel": "Sampai"
  },
  "quiet": {
    "from": "<b>Mulai</b> pukul berapa pengumuman berhenti dulu?\n\nContoh: 20.00",
    "fromLabel": "Mulai",
    "until": "<b>Sampai</b> pukul berapa?\n\nContoh: 06.00",
    "untilLabel": "Sampai",
    "never": "tanpa jam tenang"
  },
  "domains": {
    "none": "tidak boleh ada tautan",
    "doubt": "⚠️ Siapa saja bisa punya situs yang berakhiran <b>{{domains}}</b>, juga penipu.\n\nYakin mau diizinkan?"
  },
  "extra": {
    "none": "tidak ada",
    "no-kk": "nomor KK",
    "rt-rw": "RT dan RW"
  },
  "report": {
    "erased": "setiap ada yang dihapus",
    "weekly": "setiap Senin"
  },
  "wrong": {
    "count": "Tulis satu angka saja, antara {{from}} dan {{to}}.",
    "limits": "{{value}} di luar batas. Yang bisa dicatat: dari {{from}} sampai {{to}}.",
    "clock": "Tulis jam seperti 07.30 atau 4 sore.",
    "order": "Jam tutup harus sesudah {{opens}}.",
    "hour": "Tulis jam bulat, misalnya 20.00 atau 6 pagi.",
    "sameHour": "Itu sama dengan jam mulainya. Tulis jam yang lain, atau tekan Kembali lalu pilih <b>tanpa jam tenang</b>.",
    "domain": "<b>{{domain}}</b> bukan nama situs. Tulis seperti .go.id atau probolinggokota.go.id",
    "noDomain": "Tulis sedikitnya satu nama situs, misalnya .go.id",
    "domains": "Terlalu banyak. Paling banyak {{most}} situs."
  },
  "source": {
    "ask": "<b>Dari mana</b> nilainya? Tulis satu baris: surat, SK, atau pembicaraan dengan siapa.\n\nContoh: Surat Kepala Dinas 800/45/2026",
    "help": "Supaya rekan dan pemeriksa tahu dari mana nilainya. Kalau dari rapat atau telepon, tulis dengan siapa dan tanggal berapa.",
    "label": "Sumber",
    "own": "Keterangan kantor sendiri"
  },
  "notTaken": "Nilai itu tidak bisa dicatat. Periksa lagi jawabannya.",
  "saved": "✅ Dicatat: <b>{{name}}</b>, {{value}}",
  "savedShown": "✅ Dicatat: <b>{{name}}</b>.",
  "branchRead": "Sampaikan keberatan secara tertulis ke kantor cabang BPJS Ketenagakerjaan{{branch}}, …",
  "overtaken": {
    "entered": "⚠️ Baru saja diubah oleh {{by}} menjadi <b>{{value}}</b>.",
    "cleared": "⚠️ Baru saja dikosongkan oleh {{by}}.",
    "yours": "Isian Anda <b>belum dicatat</b>. Tekan Kirim untuk tetap memakainya, atau /batal."
  },
  "one": {
    "title": "🏢 <b>{{name}}</b>",
    "now": "Sekarang: <b>{{value}}</b>",
    "readAs": "Begini orang membacanya:\n\n{{read}}",
    "source": "Sumber: {{source}}",
    "entered": "Dicatat oleh {{by}}, {{date}} pukul {{hour}}",
    "cleared": "Dikosongkan oleh {{by}}, {{date}} pukul {{hour}}",
    "enter": "✏️ Isi",
    "change": "✏️ Ubah",
    "clear": "🗑 Kosongkan lagi"
  },
  "clear": {
    "ask": "🗑 <b>{{name}}</b>: kosongkan lagi?\n\nSesudah itu: {{after}}. Yang pernah dicatat tetap ada di riwayat.",
    "yes": "🗑 Ya, kosongkan",
    "no": "Tidak jadi",
    "done": "🗑 Dikosongkan: <b>{{name}}</b>. Sekarang: {{after}}.",
    "notSet": "Nilai itu memang belum diisi."
  },
  "history": {
    "title": "🕘 <b>Riwayat: {{name}}</b>, yang terbaru di atas.",
    "empty": "🕘 <b>Riwayat: {{name}}</b>\n\nBelum ada yang dicatat.",
    "value": "• <b>{{value}}</b>"
  }
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
  voice: {
  "listen": "🔊 Dengarkan",
  "orListen": "Lebih suka mendengar?",
  "gone": "Suaranya sedang dibacakan ulang oleh petugas. Silakan baca dulu teksnya.",
  "language": {
    "id": "bahasa Indonesia",
    "jv": "bahasa Jawa",
    "mad": "bahasa Madura"
  },
  "button": {
    "id": "Bahasa Indonesia",
    "jv": "Bahasa Jawa",
    "mad": "Bahasa Madura"
  },
  "short": {
    "id": "Indonesia",
    "jv": "Jawa",
    "mad": "Madura"
  },
  "which": "🔊 Mau mendengar dalam bahasa apa?",
  "chosen": "🔊 Baik, {{language}}. Bisa diganti lewat tombol di bawah suaranya.",
  "other": "🌐 Bahasa lain",
  "notYet": "Belum ada dalam {{wanted}}. Ini {{language}}.",
  "lost": "Maaf, suara ini belum bisa diputar. Petugas akan merekam ulang. Silakan baca dulu teksnya, atau tekan <b>Tanya petugas</b>.",
  "refused": "Maaf, suara ini tidak bisa dikirim ke sini. Mungkin pesan suara ditutup di pengaturan Telegram Bapak/Ibu. Silakan baca teksnya, atau tekan <b>Tanya petugas</b>.",
  "example": {
    "name": "Sumiati",
    "n": "2",
    "date": "12 Maret 2026",
    "until": "31 Desember 2026",
    "sex": "laki-laki",
    "kecamatan": "Mayangan",
    "number": "404-643-243",
    "paper": "KTP",
    "proof": "Kartu KUSUKA",
    "reason": "foto KTP kurang jelas",
    "days": "90",
    "other": "…"
  },
  "room": {
    "start": "Menu dan penjelasan",
    "check": "Bisa ikut?",
    "register": "Pendaftaran",
    "status": "Sampai mana?",
    "member": "Peserta",
    "claims": "Lapor meninggal / celaka",
    "claim": "Klaim dan berkas",
    "benefits": "Santunan & beasiswa",
    "talk": "Tanya dan kabar",
    "rights": "Data saya",
    "answers": "Jawaban kantor"
  },
  "office": {
    "command": "Suara: teks yang dibacakan",
    "title": "<b>🔊 Suara</b>\n\nDi sini petugas membacakan teks bot untuk warga yang lebih suka mendengar. Begitu ada rekamannya, warga melihat tombol <b>🔊 Dengarkan</b> di bawah teks itu.\n\nSudah dibacakan: <b>{{done}}</b> dari {{all}} teks.",
    "again": "⚠️ Perlu dibaca ulang: <b>{{again}}</b>. Selama itu tidak diputar untuk warga.",
    "noneAgain": "Tidak ada yang perlu dibaca ulang. 👍",
    "againButton": "⚠️ Perlu dibaca ulang ({{again}})",
    "roomButton": "{{room}} ({{done}}/{{all}})",
    "nextButton": "▶️ Teks pertama yang belum ada",
    "back": "⬅️ Semua teks",
    "backToRoom": "⬅️ {{room}}",
    "list": "<b>{{room}}</b>: {{done}} dari {{all}} teks sudah dibacakan.\n\n✅ sudah ada · ⚠️ perlu dibaca ulang · ▫️ belum ada",
    "listAgain": "<b>Perlu dibaca ulang</b>\n\nTeksnya sudah berubah, atau rekamannya hilang dari Telegram. Selama belum dibaca ulang, tidak diputar untuk warga.",
    "nothingAgain": "Tidak ada lagi yang perlu dibaca ulang. 👍",
    "line": "{{mark}} {{text}}",
    "before": "⬅️ Sebelumnya",
    "after": "Berikutnya ➡️",
    "one": {
      "head": "<b>{{room}}</b>, teks {{at}} dari {{of}}",
      "personal": "Yang <u>digarisbawahi</u> berbeda untuk tiap orang: jangan dibacakan. Katakan saja “sesuai yang tertulis”.",
      "none": "▫️ {{language}}: belum ada",
      "done": "✅ {{language}}: {{seconds}} detik, {{by}}, {{when}}",
      "stale": "⚠️ {{language}}: teksnya sudah berubah sejak dibaca {{by}} ({{when}}). Tidak diputar untuk warga.",
      "lost": "⚠️ {{language}}: rekaman {{by}} hilang dari Telegram.",
      "record": "🎙 {{language}}",
      "hear": "▶️ {{language}}",
      "remove": "🗑 {{language}}",
      "next": "Teks berikutnya yang belum ada ➡️"
    },
    "form": {
      "title": "Rekam suara",
      "intro": "🎙 <b>{{language}}</b>. Bacakan teks ini dengan jelas dan pelan:",
      "ask": "Tekan dan tahan tombol mikrofon, bacakan, lalu lepas. Boleh juga mengirim berkas suara.",
      "help": "Cari tempat yang tenang. Emoji dan tanda kurung tidak perlu dibaca. Sebelum disimpan, rekamannya bisa didengarkan dulu dan direkam ulang. Untuk berhenti, ketik /batal.",
      "taken": "rekaman {{seconds}} detik",
      "notSound": "Ini belum berupa suara. Tekan dan tahan tombol mikrofon, bacakan teksnya, lalu lepas.",
      "tooShort": "Rekamannya terlalu pendek. Coba sekali lagi.",
      "tooLong": "Rekamannya lebih dari {{minutes}} menit. Bacakan teksnya saja.",
      "keep": "Dengarkan dulu rekaman Anda di atas ({{seconds}} detik). Sudah jelas dan sesuai teksnya?",
      "keepHelp": "Simpan: warga langsung bisa mendengarnya. Rekam ulang: yang tadi tidak dipakai.",
      "yes": "✅ Simpan",
      "yesAlso": "simpan|ya|sudah|bagus|oke|ok",
      "no": "🔁 Rekam ulang",
      "noAlso": "ulang|rekam ulang|belum|tidak|jelek",
      "again": "Baik, rekam sekali lagi.",
      "changed": "Teksnya baru saja berubah, jadi rekaman tadi belum disimpan. Ini teksnya yang sekarang:",
      "gone": "Teks ini sudah tidak dipakai lagi. Rekamannya tidak disimpan.",
      "kept": "✅ Tersimpan. Warga sekarang bisa mendengarnya dalam {{language}}.",
      "replaced": "Rekaman {{by}} ({{when}}) digantikan.",
      "back": "↩️ Kembalikan rekaman {{by}}",
      "nothingChanged": "Tidak ada yang disimpan."
    },
    "hearing": "{{language}}, {{by}}, {{when}}",
    "hearingStale": "⚠️ {{language}}, {{by}}, {{when}}: dari teks yang lama",
    "removed": "🗑 Rekaman {{language}} dihapus. Warga tidak mendengarnya lagi.",
    "undo": "↩️ Batalkan",
    "restored": "↩️ Rekaman {{language}} oleh {{by}} dipakai lagi.",
    "tooLate": "Rekaman ini sudah diganti atau dihapus rekan lain. Ini keadaannya sekarang.",
    "noText": "Teks ini sudah tidak ada.",
    "button": "🔊 Suara untuk warga"
  }
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
      "label": "Sumber"
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
