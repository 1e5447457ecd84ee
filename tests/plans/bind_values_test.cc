// Values that the format itself judges: codes of closed lists, flags, the version of the format.
#include "tests/plans/bound_text.h"
#include "tests/support/catch.h"

namespace rasoat::plans {
namespace {

TEST_CASE("a code in another spelling is accepted, and the canonical one advised") {
  const BoundText plan(
      "van_ban: { loai: Kế hoạch, he_thong: dang }\ncan_cu:\n  - { so_ky_hieu: 69-KL/TW, loai: KL }\n");
  CHECK(plan.faults() == "non-canonical-code@Kế hoạch non-canonical-code@KL");
  CHECK(plan.mended() ==
        "van_ban: { loai: ke_hoach, he_thong: dang }\ncan_cu:\n  - { so_ky_hieu: 69-KL/TW, loai: ket_luan }\n");
  CHECK(plan.text("van_ban.loai") == "Kế hoạch");
}

TEST_CASE("an unknown code is a fault that lists what is known") {
  const BoundText plan("van_ban: { loai: ke_hoch, loai_don_vi: cong_ty_xyz }\n");
  REQUIRE(plan.faults() == "unknown-code@ke_hoch unknown-code@cong_ty_xyz");
  const auto& args = plan.fault_list()[0].args;
  CHECK(args[0].second == "ke_hoch");
  CHECK(args[1].second == "loai");
  CHECK(args[2].second == "ke_hoach");
  CHECK(args[3].second == "yes");
  CHECK(args[4].second.starts_with("ke_hoach, chuong_trinh"));
  CHECK(plan.fault_list()[1].args[2].second.empty());
}

TEST_CASE("of a code in more words the longest that they contain is suggested") {
  const auto suggestion = [](const std::string& entry) {
    const BoundText plan("van_ban: { " + entry + " }\n");
    REQUIRE(plan.fault_list().size() == 1);
    return plan.fault_list()[0].args[2].second;
  };
  CHECK(suggestion("loai_don_vi: Tỉnh ủy trực thuộc Trung ương") == "tinh_uy");
  CHECK(suggestion("loai_don_vi: Đảng ủy xã Tân Hội") == "dang_uy_xa_phuong");
  CHECK(suggestion("loai_don_vi: Công ty cổ phần Tỉnh") == "");
  CHECK(suggestion("loai_don_vi: Chi bộ và đảng ủy doanh nghiệp") == "");
}

TEST_CASE("a placeholder is no code, and another rule's business") {
  CHECK(BoundText("van_ban: { loai: \"…\", he_thong: \"\" }\n").faults() == "");
}

TEST_CASE("flags are yes and no in the words that people use") {
  for (const char* flag : {"true", "false", "có", "Không", "yes", "no"})
    CHECK(BoundText(std::string("van_ban: { du_thao: ") + flag + " }\n").faults() == "");
  CHECK(BoundText("van_ban: { du_thao: xanh lá }\n").faults() == "unknown-code@xanh lá");
}

TEST_CASE("only format 1 is known") {
  CHECK(BoundText("rasoat: 1\n").faults() == "");
  CHECK(BoundText("rasoat: \"1\"\n").faults() == "");
  CHECK(BoundText("rasoat: 2\n").faults() == "unknown-format-version@2");
  CHECK(BoundText("rasoat: một\n").faults() == "unknown-format-version@một");
}

TEST_CASE("a value read through an alias is not edited for one of its readers") {
  const BoundText plan("van_ban: { loai: &l KH }\ncan_cu: [ { loai: *l } ]\n");
  REQUIRE(plan.faults() == "non-canonical-code@KH");
  CHECK_FALSE(plan.fault_list().front().edit);
}

}  // namespace
}  // namespace rasoat::plans
