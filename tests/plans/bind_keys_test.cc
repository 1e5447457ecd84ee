// Keys as people write them; binds whole plans, because a key means something in its block only.
#include <algorithm>

#include "tests/plans/bound_text.h"
#include "tests/support/catch.h"

namespace rasoat::plans {
namespace {

std::string argument(const Fault& fault, std::string_view name) {
  for (const auto& [key, value] : fault.args)
    if (key == name) return value;
  return "(none)";
}

TEST_CASE("a key in another spelling is the same key, and the canonical one is advised") {
  const BoundText plan("Văn bản:\n  LOẠI: ke_hoach\n  so-ky-hieu: 05-KH/ĐU\n\"Kiểm tra, giám sát\": []\nCăn cứ: a\n");
  CHECK(plan.faults() ==
        "non-canonical-key@Văn bản non-canonical-key@LOẠI non-canonical-key@so-ky-hieu non-canonical-key@\"Kiểm tra, "
        "giám sát\" non-canonical-key@Căn cứ");
  CHECK(plan.text("van_ban.so_ky_hieu") == "05-KH/ĐU");
  CHECK(plan.mended() == "van_ban:\n  loai: ke_hoach\n  so_ky_hieu: 05-KH/ĐU\nkiem_tra_giam_sat: []\ncan_cu: a\n");
  for (const Fault& fault : plan.fault_list()) CHECK(fault.edit->safe);
}

TEST_CASE("i and y are both right where Vietnamese writes either") {
  const BoundText plan("Phổ biến:\n  - Cấp: chi_bo\n    Tỉ lệ: 100%\nKí:\n  Họ tên: A\n");
  CHECK(plan.text("pho_bien[0].ty_le") == "100%");
  CHECK(plan.text("ky.ho_ten") == "A");
  CHECK(plan.faults().find("misspelt") == std::string::npos);
}

TEST_CASE("a misspelt key names what it means, in its block") {
  const BoundText plan("nhiem_vu:\n  - cong_viec:\n      - noi_dung: a\n        chu_ti: Văn phòng\n");
  CHECK(plan.faults() == "misspelt-key@chu_ti");
  const Fault& fault = plan.fault_list()[0];
  CHECK(argument(fault, "key") == "chu_ti");
  CHECK(argument(fault, "suggestion") == "chu_tri");
  CHECK(argument(fault, "block") == "cong_viec");
  REQUIRE(fault.edit);
  CHECK(fault.edit->text == "chu_tri");
  CHECK_FALSE(fault.edit->safe);
}

TEST_CASE("a key of one word may be written as several") {
  const BoundText plan("Rà soát: 1\n");
  CHECK(plan.faults() == "non-canonical-key@Rà soát");
  CHECK(plan.mended() == "rasoat: 1\n");
}

TEST_CASE("a key that names two fields is to be taken apart") {
  for (const std::string_view key :
       {"Mục đích, yêu cầu", "Mục đích và yêu cầu", "muc_dich_yeu_cau", "Mục đích - Yêu cầu"}) {
    const BoundText plan(std::string(key) + ":\n  - a\n");
    INFO(key);
    REQUIRE(plan.faults() == "two-keys-in-one@" + std::string(key));
    CHECK(argument(plan.fault_list()[0], "first") == "muc_dich");
    CHECK(argument(plan.fault_list()[0], "second") == "yeu_cau");
    CHECK_FALSE(plan.fault_list()[0].edit);
    CHECK(plan->presence(plan->root(), "muc_dich") == Presence::kUnknown);
    CHECK(plan->presence(plan->root(), "yeu_cau") == Presence::kUnknown);
  }
  CHECK(BoundText("Kiểm tra, giám sát: []\n").faults().starts_with("non-canonical-key"));
}

TEST_CASE("a key made of a known one and more words, or of its label, is told as misspelt") {
  const BoundText plan(
      "nhiem_vu:\n  - cong_viec:\n      - Đơn vị chủ trì: A\n        thoi_han_hoan_thanh: 2025\n        "
      "co_quan_phoi_hop: B\n");
  REQUIRE(plan.fault_list().size() == 3);
  CHECK(argument(plan.fault_list()[0], "suggestion") == "chu_tri");
  CHECK(argument(plan.fault_list()[1], "suggestion") == "thoi_han");
  CHECK(argument(plan.fault_list()[2], "suggestion") == "phoi_hop");
}

TEST_CASE("what people call a key otherwise is told as misspelt, and may be what is missing") {
  const BoundText plan(
      "nhiem_vu:\n  - nhiem_vu:\n      - noi_dung: a\n  - cong_viec:\n      - noi_dung: b\n        Tiến độ: 2025\n");
  REQUIRE(plan.faults() == "misspelt-key@nhiem_vu misspelt-key@Tiến độ");
  CHECK(argument(plan.fault_list()[0], "suggestion") == "cong_viec");
  CHECK(argument(plan.fault_list()[1], "suggestion") == "thoi_han");
  CHECK(plan->presence(plan.find("nhiem_vu[0]"), "cong_viec") == Presence::kUnknown);
  CHECK(plan->presence(plan.find("nhiem_vu[1].cong_viec[0]"), "thoi_han") == Presence::kUnknown);
  CHECK_FALSE(plan.fault_list()[1].edit->safe);
}

TEST_CASE("what people call a key that is there as well is a key of their own") {
  const BoundText plan("nhiem_vu:\n  - cong_viec:\n      - { noi_dung: a, thoi_han: 2025, Tiến độ: đang làm }\n");
  CHECK(plan.faults() == "unknown-key@Tiến độ");
  CHECK(plan->presence(plan.find("nhiem_vu[0].cong_viec[0]"), "thoi_han") == Presence::kPresent);
}

TEST_CASE("two headings in one are taken apart by what people call each") {
  const BoundText plan("Học tập, quán triệt, tuyên truyền: []\nbao_cao:\n  - Thời gian và hình thức: a\n    tu: b\n");
  REQUIRE(plan.fault_list().size() == 2);
  CHECK(argument(plan.fault_list()[0], "first") == "pho_bien");
  CHECK(argument(plan.fault_list()[0], "second") == "tuyen_truyen");
  CHECK(argument(plan.fault_list()[1], "first") == "thoi_han");
  CHECK(argument(plan.fault_list()[1], "second") == "hinh_thuc");
}

TEST_CASE("a misspelling of a key that is there as well leaves that one certain") {
  const BoundText plan("van_ban:\n  trich_yeu: a\n  trich_yu: b\n");
  CHECK(plan.faults() == "misspelt-key@trich_yu");
  CHECK_FALSE(plan.fault_list()[0].edit);
  CHECK(plan->presence(plan.find("van_ban"), "trich_yeu") == Presence::kPresent);
}

TEST_CASE("a key that is like no other is unknown") {
  const BoundText plan("van_ban:\n  mau_sac: xanh\nphan_mem: x\n");
  CHECK(plan.faults() == "unknown-key@mau_sac unknown-key@phan_mem");
  CHECK(argument(plan.fault_list()[0], "block") == "van_ban");
  CHECK(plan->presence(plan.find("van_ban"), "loai") == Presence::kAbsent);
}

TEST_CASE(
    "a key of the plan within one of its blocks, or the other way, is told as misplaced and may be what is missing") {
  const BoundText within("van_ban:\n  loai: ke_hoach\n  huong_dan: [149-HD/BTGTW]\nmuc_dich: a\n");
  CHECK(within.faults() == "misplaced-key@huong_dan");
  CHECK(argument(within.fault_list()[0], "home") == "van_ban");
  CHECK(argument(within.fault_list()[0], "way") == "out");
  CHECK(within->presence(0, "huong_dan") == Presence::kUnknown);
  CHECK(within->presence(0, "noi_nhan") == Presence::kAbsent);

  const BoundText outside("so_ky_hieu: 05-KH/ĐU\nvan_ban:\n  loai: ke_hoach\n");
  CHECK(outside.faults() == "misplaced-key@so_ky_hieu");
  CHECK(argument(outside.fault_list()[0], "home") == "van_ban");
  CHECK(argument(outside.fault_list()[0], "way") == "in");
  CHECK(outside->presence(outside.find("van_ban"), "so_ky_hieu") == Presence::kUnknown);
  CHECK(outside->presence(outside.find("van_ban"), "trich_yeu") == Presence::kAbsent);

  const BoundText alone("so_ky_hieu: 05-KH/ĐU\n");
  CHECK(alone.faults() == "misplaced-key@so_ky_hieu");
  CHECK(alone->presence(0, "van_ban") == Presence::kUnknown);
}

TEST_CASE("a key is not misplaced where the plan has it besides, or where it may belong to several blocks") {
  CHECK(BoundText("van_ban:\n  huong_dan: a\nhuong_dan: b\n").faults() == "unknown-key@huong_dan");
  CHECK(BoundText("van_ban: { so_ky_hieu: a }\nso_ky_hieu: b\n").faults() == "unknown-key@so_ky_hieu");
  CHECK(BoundText("nhiem_vu:\n  - cong_viec:\n      - noi_dung: a\n        noi_nhan: b\n").faults() ==
        "unknown-key@noi_nhan");
}

TEST_CASE("the writer's own keys are left alone, with all that is under them") {
  const BoundText plan("x_ghi_chu: { a: [b], c: { d: 1 } }\nx_ghi_chu_2: a\nmuc_dich: a\n");
  CHECK(plan.faults() == "");
  CHECK(plan.find("muc_dich") != kNoPlanNode);
}

TEST_CASE("two spellings of one key are a duplicate; the first counts") {
  const BoundText plan("van_ban:\n  dia_danh: Hà Nội\n  Địa danh: Huế\n");
  CHECK(plan.faults() == "duplicate-key@Địa danh");
  CHECK(plan.at(plan.fault_list()[0].related.at(0)) == "dia_danh");
  CHECK(plan.text("van_ban.dia_danh") == "Hà Nội");
  CHECK(plan->presence(plan.find("van_ban"), "dia_danh") == Presence::kPresent);
}

TEST_CASE("the same bytes twice are reported by the reader alone") {
  const BoundText plan("van_ban:\n  dia_danh: Hà Nội\n  dia_danh: Huế\n");
  CHECK(plan.faults() == "");
  REQUIRE(plan.read().faults.size() == 1);
  CHECK(plan.read().faults[0].code == FaultCode::kDuplicateKey);
  CHECK(plan.text("van_ban.dia_danh") == "Hà Nội");
}

TEST_CASE("one key means different things in different blocks") {
  const BoundText plan(
      "muc_tieu: { chi_tieu: [ { ten: a, nam: 2030 } ] }\nnhiem_vu: [ { cong_viec: [ { noi_dung: b, chi_tieu: [CT1] } "
      "] } ]\n");
  CHECK(plan.faults() == "");
  CHECK(plan.plan()[plan.find("muc_tieu.chi_tieu[0]")].kind == PlanKind::kBlock);
  CHECK(plan.text("nhiem_vu[0].cong_viec[0].chi_tieu[0]") == "CT1");
}

TEST_CASE("of one kind no more than ten thousand are told, and that there are more") {
  std::string many;
  for (int i = 0; i < 12'000; ++i) many += "zzz" + std::to_string(i) + "qqqqqqqqqqqq: 1\n";
  const BoundText plan(many);
  REQUIRE(plan.fault_list().size() == kMostOfAKind + 1);
  CHECK(std::ranges::is_sorted(plan.fault_list(), {}, [](const Fault& fault) { return fault.where.begin; }));
  CHECK(plan.fault_list().back().code == FaultCode::kMoreFaults);
}

}  // namespace
}  // namespace rasoat::plans
