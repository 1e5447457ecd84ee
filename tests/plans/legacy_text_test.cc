#include "plans/legacy_text.h"

#include <string>

#include "tests/support/catch.h"
#include "tests/support/hostile.h"
#include "tests/support/timing.h"

namespace rasoat::plans {
namespace {

std::string reading(const std::string& text) {
  LegacyCount count;
  count.add(text);
  const auto encoding = count.found();
  return encoding ? std::string(encoding_name(*encoding)) + ": " + converted(text, *encoding) : "";
}

TEST_CASE("the old encodings are known by their words") {
  CHECK(reading("Ban ChÊp hµnh Trung \u00AD¬ng ®¶ng céng s¶n viÖt nam Sè 11-HD/VPTW, Uû ban nh©n d©n") ==
        "TCVN3 (ABC): Ban Chấp hành Trung ương đảng cộng sản việt nam Số 11-HD/VPTW, Uỷ ban nhân dân");
  CHECK(reading("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam - Ñoäc laäp") ==
        "VNI: Cộng hòa xã hội chủ nghĩa Việt Nam - Độc lập");
  CHECK(reading("Vie^.t Nam co^.ng ho`a xa~ ho^.i chu? nghi~a, ddo^.c la^.p.") ==
        "VIQR: Việt Nam cộng hòa xã hội chủ nghĩa, độc lập.");
  CHECK(reading("Nghá»‹ quyáº¿t sá»‘ 29-NQ/TW cá»§a Ä‘áº£ng, Trung Æ°Æ¡ng") ==
        "UTF-8 → Windows-1252: Nghị quyết số 29-NQ/TW của đảng, Trung ương");
  CHECK(reading("Ngŕy thŕnh lập vŕ") == "Windows-1250: Ngày thành lập và");
}

TEST_CASE("in a text that is partly Unicode only what is legacy changes") {
  CHECK(reading("Kế hoạch của Ban ChÊp hµnh Đảng bộ, số sè") ==
        "TCVN3 (ABC): Kế hoạch của Ban Chấp hành Đảng bộ, số sè");
}

TEST_CASE("normal text speaks for no old encoding") {
  for (const std::string text :
       {"Ủy ban nhân dân tỉnh, Đảng ủy, hóa, quý, thường xuyên", "dày 5 µm, rộng 10 µm; ½ m², 37°C, ±2%, Omo®, © 2024",
        "Köln, Zürich, Malmö, Linköping, Besançon, Citroën, naïve, façade", "«Xanh» · «Sạch» § 5",
        "ĐƠN VỊ HÀNH CHÍNH CẤP “XÔ “XÃ”", "C++, C#, a^2 + b^2 = c^2, x+y, e^x", "Škoda, Dvořák, Kučera, Łódź", ""}) {
    INFO(text);
    CHECK(reading(text) == "");
  }
}

TEST_CASE("one word proves nothing, two in different texts do") {
  CHECK(reading("ViÖt") == "");
  LegacyCount count;
  count.add("ViÖt");
  count.add("ViÖt");
  CHECK_FALSE(count.found());
  count.add("nh©n");
  CHECK(count.found() == LegacyEncoding::kTcvn3);
}

TEST_CASE("long words and broken bytes are passed over") {
  CHECK(reading(std::string(100'000, '\xB5')) == "");
  CHECK(reading("\xC3 \xFF\xC2") == "");
  std::string long_word;
  for (int i = 0; i < 50'000; ++i) long_word += "µ";
  CHECK(reading(long_word) == "");
}

TEST_CASE("counting and converting are linear in the size of the text") {
  for (const std::string piece : {"ViÖt ", "nh©n d©n ", "Vieät", "co^.ng ", "quyáº¿t ", "µ", "Ngŕy "}) {
    INFO(piece);
    const auto judge = [&](std::size_t n) {
      const std::string text = tests::repeated(piece, n / piece.size());
      LegacyCount count;
      count.add(text);
      CHECK(converted(text, LegacyEncoding::kTcvn3).size() <= 2 * text.size());
    };
    CHECK(tests::growth(judge, 1 << 14) < tests::kLinear);
  }
}

}  // namespace
}  // namespace rasoat::plans
