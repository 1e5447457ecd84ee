#include "plans/value.h"

#include <string>

#include "tests/support/build_plan.h"
#include "tests/support/catch.h"
#include "tests/support/samples.h"

namespace rasoat::plans {
namespace {

using tests::BuiltPlan;

Value at(const BuiltPlan& built, const std::string& path) { return read_value(built.plan(), built.at(path)); }

TEST_CASE("a node is read as its field means it") {
  const BuiltPlan built(
      "van_ban:\n"
      "  ngay_ban_hanh: 20/5/2024\n"
      "  trich_yeu: Thực hiện năm 2024\n"
      "  thoi_ky: { tu: 2024, den: 2030 }\n"
      "muc_tieu:\n"
      "  chi_tieu: [{ ten: X, gia_tri: ≥ 2 }]\n"
      "nhiem_vu:\n"
      "  - cong_viec: [{ noi_dung: A, thoi_han: quý II/2025 }]\n");
  const Value date = at(built, "van_ban.ngay_ban_hanh");
  CHECK(date.form == ValueForm::kDate);
  CHECK(date.date.interval == day_of({2024, 5, 20}));
  CHECK(date.text == "20/5/2024");
  CHECK(at(built, "van_ban.thoi_ky.den").date.interval == year_of(2030));
  CHECK(at(built, "van_ban.trich_yeu").form == ValueForm::kText);
  const Value number = at(built, "muc_tieu.chi_tieu[0].gia_tri");
  CHECK(number.form == ValueForm::kNumber);
  CHECK(number.number().figures[0].comparator == Comparator::kAtLeast);
  const Value deadline = at(built, "nhiem_vu[0].cong_viec[0].thoi_han");
  CHECK(deadline.form == ValueForm::kDeadline);
  CHECK(deadline.bound().deadline.when[0] == quarter_of(2025, 2));
  CHECK(deadline.text == "quý II/2025");
}

TEST_CASE("what is written and cannot be read is unread, and why") {
  const BuiltPlan built(
      "van_ban:\n"
      "  ngay_ban_hanh: 31/02/2024\n"
      "  thoi_ky: { tu: từ nay, den: 2030 }\n"
      "muc_tieu:\n"
      "  chi_tieu: [{ ten: X, gia_tri: \"1,528\" }, { ten: Y, gia_tri: hoàn thành }]\n"
      "nhiem_vu:\n"
      "  - cong_viec: [{ thoi_han: sớm }, { thoi_han: 31/9/2025 }, { thoi_han: quý III }]\n");
  const auto unread = [&](const std::string& path, Unread why) {
    INFO(path);
    const Value value = at(built, path);
    CHECK(value.form == ValueForm::kUnread);
    CHECK(value.why == why);
  };
  unread("van_ban.ngay_ban_hanh", Unread::kImpossible);
  unread("van_ban.thoi_ky.tu", Unread::kWording);
  unread("muc_tieu.chi_tieu[0].gia_tri", Unread::kAmbiguous);
  unread("muc_tieu.chi_tieu[1].gia_tri", Unread::kWording);
  unread("nhiem_vu[0].cong_viec[0].thoi_han", Unread::kWording);
  unread("nhiem_vu[0].cong_viec[1].thoi_han", Unread::kImpossible);
  unread("nhiem_vu[0].cong_viec[2].thoi_han", Unread::kAmbiguous);
}

TEST_CASE("nothing is nothing") {
  const BuiltPlan built(
      "van_ban: { ngay_ban_hanh: …/…/2024, trich_yeu: \"\", dia_danh: }\n"
      "muc_tieu: { chi_tieu: [{ ten: xxx, gia_tri: … }] }\n"
      "muc_dich: []\n"
      "nhiem_vu: [{ cong_viec: [{ thoi_han: \"-\" }, { thoi_han: }] }]\n");
  for (const char* path : {"van_ban.ngay_ban_hanh", "van_ban.trich_yeu", "van_ban.dia_danh",
                           "muc_tieu.chi_tieu[0].gia_tri", "muc_tieu.chi_tieu[0].ten", "muc_dich",
                           "nhiem_vu[0].cong_viec[0].thoi_han", "nhiem_vu[0].cong_viec[1].thoi_han"}) {
    INFO(path);
    REQUIRE(built.at(path) != kNoPlanNode);
    CHECK(at(built, path).form == ValueForm::kNothing);
  }
  CHECK(read_value(built.plan(), kNoPlanNode).form == ValueForm::kNothing);
}

TEST_CASE("a list of one is its element, a longer one is several") {
  const BuiltPlan built("nhiem_vu: [{ cong_viec: [{ thoi_han: { moc: [30/6/2025] } }] }]\nhuong_dan: [A, B]\n");
  const PlanNode deadline = built.at("nhiem_vu[0].cong_viec[0].thoi_han");
  const PlanNode stops = built.plan().child(deadline, "moc");
  REQUIRE(built.plan()[stops].kind == PlanKind::kList);
  const Value stop = read_value(built.plan(), stops);
  CHECK(stop.form == ValueForm::kDate);
  CHECK(stop.node == built.plan()[stops].first_child);
  CHECK(at(built, "huong_dan").form == ValueForm::kSeveral);
}

TEST_CASE("what the source hides is unread, not nothing") {
  const BuiltPlan built("van_ban:\n  ngay_ban_hanh: [1\nmuc_dich: A\n");
  const PlanNode date = built.plan().child(built.at("van_ban"), "ngay_ban_hanh");
  REQUIRE(date != kNoPlanNode);
  const Value value = read_value(built.plan(), date);
  CHECK(value.form == ValueForm::kUnread);
  CHECK(value.why == Unread::kDamaged);
}

// Every date, number and deadline of the plans that people wrote is read.
TEST_CASE("sound plans hold nothing that cannot be read") {
  for (const tests::Sample& sample : tests::samples()) {
    if (sample.name.starts_with("generated")) continue;
    const BuiltPlan built(sample.text);
    for (PlanNode node = 0; node < built.plan().size(); ++node) {
      const Value value = read_value(built.plan(), node);
      INFO(sample.name << ": " << built.plan().path(node) << ": " << value.text);
      CHECK(value.form != ValueForm::kUnread);
      CHECK(value.bound().trouble == PartTrouble::kNone);
    }
  }
}

}  // namespace
}  // namespace rasoat::plans
