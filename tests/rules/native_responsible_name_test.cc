#include "tests/support/ask_native.h"
#include "tests/support/build_plan.h"
#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

bool told(const std::string& person, const std::string& signer) {
  const BuiltPlan built("van_ban: { nguoi_chiu_trach_nhiem: { " + person + " } }\nky: { " + signer + " }\n");
  return !ask_native("responsible-name", built.plan(), {built.plan().root()}).at(0).breaches.empty();
}

TEST_CASE("one post, and names that differ by a letter") {
  const std::string signer = "chuc_vu: BÍ THƯ, ho_ten: Trần Lê Quan";
  CHECK(told("ho_ten: Trần Lê Quân, chuc_vu: Bí thư Đảng ủy", signer));
  CHECK(told("ho_ten: Trần Lê Quna, chuc_vu: Bí thư", signer));
  CHECK_FALSE(told("ho_ten: TRẦN LÊ QUAN, chuc_vu: Bí thư Đảng ủy", signer));
  CHECK_FALSE(told("ho_ten: Trần Lê Quân, chuc_vu: Phó Bí thư", signer));
  CHECK_FALSE(told("ho_ten: Lê Văn Bình, chuc_vu: Bí thư", signer));
  CHECK_FALSE(told("ho_ten: Trần Lê Quân", signer));
  CHECK_FALSE(told("ho_ten: …, chuc_vu: Bí thư", signer));
}

TEST_CASE("the place of the tone mark is no other name") {
  CHECK_FALSE(told("ho_ten: Nguyễn Thị Hoà, chuc_vu: Bí thư", "chuc_vu: BÍ THƯ, ho_ten: Nguyễn Thị Hòa"));
}

}  // namespace
}  // namespace rasoat::tests
