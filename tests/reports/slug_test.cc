#include "reports/slug.h"

#include "tests/support/catch.h"

namespace rasoat::reports {
namespace {

TEST_CASE("a unit's name becomes a file's name") {
  CHECK(slug("Đảng ủy Trường Đại học Bách khoa") == "dang-uy-truong-dai-hoc-bach-khoa");
  CHECK(slug("Sở KH&CN (tỉnh Thừa Thiên – Huế)") == "so-kh-cn-tinh-thua-thien-hue");
  CHECK(slug("Quỹ Ươm mẫu thử nghiệm 57") == "quy-uom-mau-thu-nghiem-57");
}

TEST_CASE("decomposed letters give the same as composed ones") {
  CHECK(slug("Tha\xCC\x80nh u\xCC\x89y") == "thanh-uy");
}

TEST_CASE("nothing in a name leads out of the folder or to the shell") {
  CHECK(slug("../../etc/passwd") == "etc-passwd");
  CHECK(slug("a\\b:c*?\"<>|\n$(rm)") == "a-b-c-rm");
  CHECK(slug("\xFF\xE2\x80\xAE 党委") == "");
  CHECK(slug("") == "");
  CHECK(slug("--x--") == "x");
}

TEST_CASE("a slug is no longer than asked and ends in a letter") {
  const std::string cut = slug("Ủy ban nhân dân thành phố", 8);
  CHECK(cut.size() <= 9);
  CHECK(cut == "uy-ban-n");
}

}  // namespace
}  // namespace rasoat::reports
