// Deadlines as mappings, and deadlines in their place in a plan.
#include <string>

#include "plans/deadline.h"
#include "tests/support/build_plan.h"
#include "tests/support/catch.h"

namespace rasoat::plans {
namespace {

using tests::BuiltPlan;

// A plan whose only work has this deadline.
BuiltPlan with_deadline(const std::string& deadline, const std::string& head = "") {
  return BuiltPlan(head + "nhiem_vu:\n  - cong_viec:\n      - noi_dung: A\n        thoi_han: " + deadline + "\n");
}

BoundDeadline read(const BuiltPlan& built) {
  const PlanNode work = built.at("nhiem_vu[0].cong_viec[0]");
  REQUIRE(work != kNoPlanNode);
  return read_deadline(built.plan(), built.plan().child(work, "thoi_han"));
}

Deadline fine(const std::string& deadline) {
  INFO(deadline);
  const BuiltPlan built = with_deadline(deadline);
  const BoundDeadline bound = read(built);
  CHECK(bound.trouble == PartTrouble::kNone);
  CHECK(bound.at == kNoPlanNode);
  Deadline result = bound.deadline;
  result.raw = {};  // the plan does not live on
  return result;
}

void trouble(const std::string& deadline, PartTrouble expected, const std::string& key) {
  INFO(deadline);
  const BuiltPlan built = with_deadline(deadline);
  const BoundDeadline bound = read(built);
  CHECK(bound.trouble == expected);
  REQUIRE(bound.at != kNoPlanNode);
  CHECK(built.plan().path(bound.at) == "nhiem_vu[0].cong_viec[0].thoi_han." + key);
}

TEST_CASE("the short form and the mapping with only a wording are the same") {
  CHECK(fine("quý II/2025") == read_deadline("quý II/2025"));
  CHECK(fine("{ raw: quý II/2025 }") == read_deadline("quý II/2025"));
  CHECK(fine("") == Deadline{});
  CHECK(fine("{}") == Deadline{});
}

TEST_CASE("parts that agree with the wording change nothing") {
  CHECK(fine("{ raw: trước ngày 30/9/2024, kieu: ngay, den: 30/9/2024 }") == read_deadline("trước ngày 30/9/2024"));
  CHECK(fine("{ raw: trước ngày 30/9/2024, den: 29/9/2024 }") == read_deadline("trước ngày 30/9/2024"));
  CHECK(fine("{ raw: tháng 8/2024, kieu: Tháng, tu: 01/8/2024, den: 31/8/2024, mo: không }") ==
        read_deadline("tháng 8/2024"));
  CHECK(fine("{ raw: tháng 8/2024, den: 20/8/2024 }") == read_deadline("tháng 8/2024"));
  CHECK(fine("{ raw: giai đoạn 2024 - 2030, kieu: khoang, tu: 2024, den: 2030 }") == read_deadline("2024 - 2030"));
  CHECK(fine("{ raw: Quý IV/2025 - Quý II/2026, kieu: khoang, tu: quý IV/2025, den: 6/2026 }") ==
        read_deadline("quý IV/2025 - quý II/2026"));
  CHECK(fine("{ raw: Thường xuyên, kieu: thuong_xuyen, mo: có }") == read_deadline("thường xuyên"));
  CHECK(fine("{ raw: Trước ngày 15/12 hằng năm, kieu: dinh_ky, chu_ky: năm, moc: [15/12] }") ==
        read_deadline("trước ngày 15/12 hằng năm"));
  CHECK(fine("{ raw: đến năm 2030, tu: 2024, den: 2030 }") == read_deadline("đến năm 2030"));
}

TEST_CASE("a part that contradicts the wording is named") {
  trouble("{ raw: tháng 8/2024, tu: 01/9/2025, den: 30/9/2025 }", PartTrouble::kContradicts, "tu");
  trouble("{ raw: tháng 8/2024, den: 30/9/2024 }", PartTrouble::kContradicts, "den");
  trouble("{ raw: trước ngày 30/9/2024, den: 15/9/2024 }", PartTrouble::kContradicts, "den");
  trouble("{ raw: giai đoạn 2024 - 2030, den: 2028 }", PartTrouble::kContradicts, "den");
  trouble("{ raw: quý II/2025, kieu: thang }", PartTrouble::kContradicts, "kieu");
  trouble("{ raw: hằng năm, chu_ky: quý }", PartTrouble::kContradicts, "chu_ky");
  trouble("{ raw: quý II/2025, mo: true }", PartTrouble::kContradicts, "mo");
  trouble("{ raw: 2025 và những năm tiếp theo, mo: false }", PartTrouble::kContradicts, "mo");
  trouble("{ raw: Từ 01/7/2025, den: 2030 }", PartTrouble::kContradicts, "den");
}

TEST_CASE("a part that cannot be read is named") {
  trouble("{ raw: tháng 8/2024, den: 31/9/2024 }", PartTrouble::kImpossible, "den");
  trouble("{ raw: tháng 8/2024, tu: sắp tới }", PartTrouble::kUnread, "tu");
  trouble("{ moc: [30/6/2025, hôm nào đó] }", PartTrouble::kUnread, "moc[1]");
  trouble("{ chu_ky: thỉnh thoảng }", PartTrouble::kUnread, "chu_ky");
}

TEST_CASE("parts alone make a deadline") {
  CHECK(fine("{ den: 30/9/2024 }") == read_deadline("chậm nhất ngày 30/9/2024"));
  CHECK(fine("{ kieu: nam, den: 2030 }") == read_deadline("đến năm 2030"));
  CHECK(fine("{ tu: 15/11/2025, den: 15/12/2025 }") == read_deadline("từ ngày 15/11/2025 đến ngày 15/12/2025"));
  CHECK(fine("{ tu: 01/7/2025 }") == read_deadline("từ ngày 01/7/2025"));
  CHECK(fine("{ chu_ky: hằng quý }") == read_deadline("hằng quý"));
  CHECK(fine("{ chu_ky: 06 tháng }") == read_deadline("định kỳ 06 tháng"));
  CHECK(fine("{ moc: [15/6, 15/12] }") == read_deadline("ngày 15/6 và ngày 15/12 hằng năm"));
  CHECK(fine("{ moc: [30/6/2025, 30/12/2025] }") == read_deadline("ngày 30/6/2025 và ngày 30/12/2025"));
  CHECK(fine("{ kieu: thuong_xuyen }") == read_deadline("thường xuyên"));
  CHECK(fine("{ kieu: theo_su_kien }") == read_deadline("khi có yêu cầu"));
  CHECK(fine("{ raw: lúc nào tiện, den: 30/9/2024 }") == read_deadline("chậm nhất ngày 30/9/2024"));
}

TEST_CASE("parts fill in what the wording leaves out") {
  CHECK(fine("{ raw: Thường xuyên, tu: 2025, den: 2030 }") == read_deadline("thường xuyên, giai đoạn 2025 - 2030"));
  CHECK(fine("{ raw: định kỳ, chu_ky: quý }") == read_deadline("hằng quý"));
}

TEST_CASE("the place in the plan tells the year") {
  const BuiltPlan yearly("bao_cao:\n  - { tu: A, den: B, thoi_han: trước ngày 20/11 }\n");
  const PlanNode line = yearly.at("bao_cao[0]");
  const BoundDeadline report = read_deadline(yearly.plan(), yearly.plan().child(line, "thoi_han"));
  CHECK(report.deadline == read_deadline("trước ngày 20/11 hằng năm"));

  const std::string head = "van_ban:\n  thoi_ky: { tu: 2025, den: 2025 }\n";
  CHECK(read(with_deadline("Quý III", head)).deadline == read_deadline("quý III/2025"));
  CHECK(read(with_deadline("Quý III")).deadline.problem == DeadlineProblem::kNoYear);
}

}  // namespace
}  // namespace rasoat::plans
