#include "plans/text_signs.h"

#include <string>

#include "tests/support/catch.h"

namespace rasoat::plans {
namespace {

bool only(const std::string& text, TextSign sign) { return text_signs(text).bits == static_cast<std::uint8_t>(sign); }

TEST_CASE("healthy text gives no sign") {
  for (const std::string text : {"Ủy ban nhân dân tỉnh; quý III/2024 – “đổi mới” … ≥ 55 %, 37°C, m², 1 000",
                                 "ĂÂĐÊÔƠƯăâđêôơư ằẳẵắặ ỲÝỶỸỴ ỳýỷỹỵ", "dòng một\ndòng hai\r\ndòng ba", "C++ và A&B"}) {
    INFO(text);
    CHECK(text_signs(text).bits == 0);
  }
  CHECK(text_signs("").bits == 0);
}

TEST_CASE("each rare thing gives its sign") {
  CHECK(only("số\u00A029", TextSign::kBlank));
  CHECK(only("hai  dấu", TextSign::kBlank));
  CHECK(only("tab\t dấu", TextSign::kBlank));
  CHECK(only("\u3000a", TextSign::kBlank));
  CHECK(only("n\u200Bg", TextSign::kHidden));
  CHECK(only("n\u2066g", TextSign::kHidden));
  CHECK(only("\x07", TextSign::kHidden));
  CHECK(only("que\u0301", TextSign::kDecomposed));
  CHECK(only("C\u0420", TextSign::kStrange));
  CHECK(only("\u01A3", TextSign::kStrange));
  CHECK(only("\uFF21", TextSign::kStrange));
  CHECK(text_signs("ÐU").has(TextSign::kStrange));
  CHECK(only("5 µm", TextSign::kLegacy));
  CHECK(text_signs("h\u00B5nh").has(TextSign::kLegacy));
  CHECK(text_signs("Vieät").has(TextSign::kLegacy));
  CHECK(only("Vie^t", TextSign::kTypedMarks));
  CHECK(only("tu+", TextSign::kTypedMarks));
}

TEST_CASE("bytes that are no UTF-8 give no sign and do no harm") {
  CHECK(text_signs("\xE1").bits == 0);
  CHECK(text_signs("a\xC3").bits == 0);
  CHECK(text_signs("\xE1\xBA").bits == 0);
  CHECK(text_signs("\xFF\xFE\x80").bits == 0);
}

}  // namespace
}  // namespace rasoat::plans
