#include "plans/plain_text.h"

#include "tests/support/catch.h"
#include "tests/support/folded_signs.h"

namespace rasoat::plans {
namespace {

TEST_CASE("what looks the same is the same to a pattern") {
  const std::string_view same = "Nguyễn Văn A";
  for (const std::string_view written : {"Nguye\u0302\u0303n Va\u0306n A", "Nguyễn\u00A0Văn A", "Nguyễn  Văn \t A",
                                         "Nguyễn\u200B Văn A", "Nguyễn \u2003Va\u0306n\u00A0\u00A0A"}) {
    INFO(written);
    CHECK(plain_text(written) == same);
    CHECK_FALSE(is_plain(tests::folded_signs(written)));
  }
  CHECK(plain_text(same) == same);
  CHECK(is_plain(tests::folded_signs(same)));
  CHECK(plain_text("Một  dòng\nhai dòng\r\n") == "Một dòng\nhai dòng\r\n");
  CHECK(plain_text("") == "");
  CHECK(plain_text("\xFF lạ") == "\xFF lạ");
}

TEST_CASE("a text that was read is made plain once") {
  TextStore store;
  ReadText& odd = store.of("Nguyễn\u00A0Văn A");
  CHECK(plain_of(odd) == "Nguyễn Văn A");
  CHECK(plain_of(odd).data() == plain_of(odd).data());
  ReadText& usual = store.of("Nguyễn Văn A");
  CHECK(plain_of(usual).data() == usual.text().data());
}

}  // namespace
}  // namespace rasoat::plans
