#include "rules/language/quote.h"

#include "tests/support/catch.h"

namespace rasoat::rules {

TEST_CASE("blanks and line ends of a quote do not count, all else does") {
  const std::string text = fold_blanks(
      "  Kết luận\r\nphải được\t phổ biến\xC2\xA0"
      "đến\n\n từng đảng viên. ");
  CHECK(text == "Kết luận phải được phổ biến đến từng đảng viên.");
  CHECK(quote_stands(text, "được phổ   biến\nđến từng"));
  CHECK_FALSE(quote_stands(text, "được phổ biến tới từng"));
  CHECK_FALSE(quote_stands(text, "kết luận phải"));
  CHECK_FALSE(quote_stands(text, "đảng viên. Hết"));
}

TEST_CASE("decomposed letters are the same letters") {
  const std::string text = fold_blanks("đến từng đảng viên");
  CHECK(quote_stands(text, "đa\xCC\x89ng viên"));
  CHECK_FALSE(quote_stands(text, "đa\xCC\x80ng viên"));
}

}  // namespace rasoat::rules
