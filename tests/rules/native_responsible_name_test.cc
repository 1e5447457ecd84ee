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
  CHECK_FALSE(told("ho_ten: Trần Lê Quân", signer));
  CHECK_FALSE(told("ho_ten: …, chuc_vu: Bí thư", signer));
}

TEST_CASE("two persons for a post that one holds") {
  const auto two = [](const std::string& person, const std::string& signer, const std::string& issuer) {
    const BuiltPlan built("van_ban: { co_quan_ban_hanh: " + issuer + ", nguoi_chiu_trach_nhiem: { " + person +
                          " } }\nky: { " + signer + " }\n");
    return !ask_native("responsible-name", built.plan(), {built.plan().root()}).at(0).breaches.empty();
  };
  const std::string signer = "chuc_vu: BÍ THƯ, ho_ten: Trần Lê Quan";
  CHECK(two("ho_ten: Lê Văn Bình, chuc_vu: \"Bí thư Đảng ủy, Hiệu trưởng\"", signer, "Đảng ủy Trường A"));
  CHECK(two("ho_ten: Lê Văn Bình, chuc_vu: Chủ tịch UBND tỉnh", "chuc_vu: CHỦ TỊCH, ho_ten: Trần Lê Quan",
            "Ủy ban nhân dân tỉnh A"));
  CHECK(two("ho_ten: Lê Văn Bình, chuc_vu: Trưởng Ban Tuyên giáo", "chuc_vu: TRƯỞNG BAN, ho_ten: Trần Lê Quan",
            "Ban Tuyên giáo Tỉnh ủy"));
  CHECK_FALSE(two("ho_ten: Lê Văn Bình, chuc_vu: Bí thư Chi bộ 1", signer, "Đảng ủy Trường A"));
  CHECK_FALSE(two("ho_ten: Lê Văn Bình, chuc_vu: Phó Bí thư", "chuc_vu: PHÓ BÍ THƯ, ho_ten: Trần Lê Quan", "Chi bộ 1"));
  CHECK_FALSE(two("ho_ten: Lê Văn Bình, chuc_vu: Hiệu trưởng", signer, "Đảng ủy Trường A"));
  CHECK_FALSE(two("ho_ten: đ/c Quan, chuc_vu: Bí thư", signer, "Chi bộ 1"));
  CHECK_FALSE(two("ho_ten: Đại tá Trần Lê Quan, chuc_vu: Bí thư", signer, "Chi bộ 1"));
  CHECK_FALSE(two("ho_ten: Sở Nội vụ, chuc_vu: Bí thư", signer, "Chi bộ 1"));
}

TEST_CASE("the place of the tone mark is no other name") {
  CHECK_FALSE(told("ho_ten: Nguyễn Thị Hoà, chuc_vu: Bí thư", "chuc_vu: BÍ THƯ, ho_ten: Nguyễn Thị Hòa"));
}

}  // namespace
}  // namespace rasoat::tests
