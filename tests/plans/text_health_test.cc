#include "plans/text_health.h"

#include <string>

#include "tests/support/catch.h"
#include "tests/support/hostile.h"
#include "tests/support/timing.h"

namespace rasoat::plans {
namespace {

// "decomposed: x → y; …", a question mark behind what is not certain.
std::string flaws(const std::string& text, FlawKinds kinds = kAllFlaws) {
  constexpr std::string_view kNames[] = {"decomposed", "blank",     "hidden",  "alike",
                                         "strange",    "misplaced", "doubled", "blanks"};
  static const Doublings kDoublings = {
      {"dần", "từng bước", "bộ"}, {"các", "của", "và", "cho"}, {"triển khai", "triển vọng"}, {"triển"}};
  std::string out;
  for (const TextFlaw& flaw : text_flaws(text, kinds, kDoublings)) {
    if (!out.empty()) out += "; ";
    out.append(kNames[static_cast<std::size_t>(flaw.kind)]).append(": ").append(text_of(flaw.where, text));
    out += flaw.known ? " → " + flaw.text : " → ?";
    if (!flaw.certain) out += "?";
  }
  return out;
}

std::string mend(const std::string& text) { return mended(text, text_flaws(text, kAllFlaws)); }

TEST_CASE("healthy text has no flaws") {
  for (const std::string text :
       {"Ủy ban nhân dân tỉnh hoá, hóa; quý III/2024 – “đổi mới” … ≥ 55 %", "Đắk Lắk, Krông Búk, Y Bíh Niê, Kpă",
        "Zürich, Köln, São Paulo, Škoda, García, Łódź, Besançon, naïve", "Москва, Томск; α, β, Δt, 3 kΩ, 5 μm",
        "quỹ, quả, gì, giữa, khuỷu, Nguyễn, thuở, xoong", "  lề trái\n    thụt vào  \n\tcuối", "", "   ",
        "👨‍👩‍👧 gia đình"}) {
    INFO(text);
    CHECK(flaws(text) == "");
    CHECK(mend(text) == text);
  }
}

TEST_CASE("decomposed letters are composed") {
  CHECK(flaws("Nghi\u0323 quye\u0302\u0301t") ==
        "decomposed: Nghi\u0323 → Nghị; decomposed: quye\u0302\u0301t → quyết");
  CHECK(flaws("q\u0301") == "");
  CHECK(mend("(U\u031Bu tie\u0302n)") == "(Ưu tiên)");
}

TEST_CASE("odd blanks become one blank, and none at the edge of a line") {
  CHECK(flaws("số\u00A029") == "blank: \u00A0 → \u0020");
  CHECK(flaws("a \u00A0\u2003 b") == "blank:  \u00A0\u2003  → \u0020");
  CHECK(mend("\u00A0a\u00A0\n\u00A0 b\u00A0c") == "a\nb c");
  CHECK(mend("a\u00A0") == "a");
}

TEST_CASE("hidden characters are taken out") {
  CHECK(flaws("nh\u200Bận") == "hidden: nh\u200Bận → nhận");
  CHECK(mend("a \u200B b") == "a b");
  CHECK(mend("\u202Eabc\u202C \u2066x\u2069") == "abc x");
  CHECK(mend("\uFEFF") == "");
  CHECK(mend("quye\u200B\u0301t") == "quyét");
}

TEST_CASE("letters of other alphabets are ours again") {
  CHECK(flaws("số 30/2020/NĐ-C\u0420") == "alike: 30/2020/NĐ-C\u0420 → 30/2020/NĐ-CP");
  CHECK(flaws("NĐ-\u0421\u0420,") == "alike: NĐ-\u0421\u0420 → NĐ-CP");
  CHECK(flaws("“Ðổi mới”, QÐ-TTg, ðảng") == "alike: “Ðổi → “Đổi; alike: QÐ-TTg → QĐ-TTg; alike: ðảng → đảng");
  CHECK(flaws("\u1D20ăn bản ngà\u0443") == "alike: \u1D20ăn → văn; alike: ngà\u0443 → ngày");
  CHECK(flaws("\uFF21\uFF22") == "alike: \uFF21\uFF22 → AB");
  CHECK(flaws("Guðmundur") == "");
}

TEST_CASE("letters of damaged copies are guessed, never mended") {
  CHECK(flaws("định k\u01F6 tr\u01A3ờng th\u04F5c") ==
        "strange: k\u01F6 → kỳ?; strange: tr\u01A3ờng → trường?; strange: th\u04F5c → thực?");
  CHECK(flaws("ÿại hội") == "strange: ÿại → đại?");
  CHECK(flaws("aЖb") == "strange: aЖb → ??");
  CHECK(mend("tr\u01A3ờng") == "tr\u01A3ờng");
}

TEST_CASE("misplaced tones") {
  CHECK(flaws("Hằng qúy, (tòan tỉnh)") == "misplaced: qúy → quý; misplaced: tòan → toàn");
  CHECK(flaws("hòăc") == "misplaced: hòăc → hoặc?");
}

TEST_CASE("one word with several flaws is put right at once") {
  CHECK(flaws("q\u200Bu\u0301y") ==
        "decomposed: q\u200Bu\u0301y → quý; hidden: q\u200Bu\u0301y → quý; misplaced: "
        "q\u200Bu\u0301y → quý");
  CHECK(mend("q\u200Bu\u0301y") == "quý");
}

TEST_CASE("doubled words") {
  CHECK(flaws("của các các đơn vị") == "doubled: các các → các?");
  CHECK(flaws("Các các sở") == "doubled: Các các → Các?");
  CHECK(flaws("Căn cứ Căn cứ Nghị quyết") == "doubled: Căn cứ Căn cứ → Căn cứ?");
  CHECK(flaws("phát triển triển khoa học") == "doubled: triển triển → triển?");
  CHECK(flaws("phát triển triển khai") == "");
  CHECK(flaws("kiểm tra tra.") == "doubled: tra tra → tra?");
  CHECK(flaws("kiểm tra tra của tỉnh") == "doubled: tra tra → tra?");
  CHECK(flaws("đầu tư tư nhân, đánh giá giá trị, thực hiện hiện đại hóa") == "");
  CHECK(flaws("dần dần, từng bước từng bước, cán bộ bộ, đơn vị, đơn vị") == "");
  CHECK(flaws("thuộc Sở. Sở có") == "");
  CHECK(flaws("các\ncác") == "");
  CHECK(flaws("2 2 a a") == "");
}

TEST_CASE("doubled blanks, but not at the edges of lines nor where something is to be filled in") {
  CHECK(flaws("hai  dấu") == "blanks:    → \u0020");
  CHECK(flaws("  hai dấu  \n  ba  ") == "");
  CHECK(flaws("Số      /KH-UBND") == "");
  CHECK(flaws("Theo Kế hoạch số   -KH/TU") == "");
  CHECK(flaws("số  5-KH/TU") == "blanks:    → \u0020");
}

TEST_CASE("only what is asked for is found") {
  FlawKinds kinds;
  kinds.add(FlawKind::kHidden);
  CHECK(flaws("qúy  nh\u200Bận các các", kinds) == "hidden: nh\u200Bận → nhận");
}

TEST_CASE("bytes that are no UTF-8 stay as they are") {
  for (const std::string text : {"ng\xE1\xBA kế", "\xFF\xC3", "a\xE2\x80  b"})
    CHECK_NOTHROW(text_flaws(text, kAllFlaws));
  CHECK(mend("ng\xE1\xBA kế \xFF") == "ng\xE1\xBA kế \xFF");
}

TEST_CASE("judging a text is linear in its size") {
  constexpr std::size_t kBytes = 1 << 14;
  static const Doublings kDoublings = {{}, {"các"}, {}, {}};
  for (const std::string piece :
       {"\u200B", "\u200B ", " \u200B", "\u00A0", "  ", "e\u0301", "\u0420",       "C\u0420 ", "qúy", "qúy ", "các ",
        "các",    "Căn cứ ", "ViÖt ",   "µ",      "e^", "\u01A3",  "tr\u01A3ờng ", "\n ",      "Ð",   "(",    "\xFF"}) {
    INFO(piece);
    const auto judge = [&](std::size_t n) {
      const std::string text = tests::repeated(piece, n / piece.size());
      const std::vector<TextFlaw> found = text_flaws(text, kAllFlaws, kDoublings);
      CHECK(mended(text, found).size() <= 2 * text.size());
    };
    CHECK(tests::growth(judge, kBytes) < tests::kLinear);
  }
}

}  // namespace
}  // namespace rasoat::plans
