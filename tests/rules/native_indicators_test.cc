#include "tests/support/ask_native.h"
#include "tests/support/build_plan.h"
#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

using Settings = std::vector<std::pair<std::string, std::vector<std::string>>>;

std::vector<plans::PlanNode> indicators_of(const plans::Plan& plan) {
  std::vector<plans::PlanNode> found;
  for (plans::PlanNode node = 0; node < plan.size(); ++node) {
    if (plan[node].kind == plans::PlanKind::kBlock && plan[node].block == plans::Block::kIndicator)
      found.push_back(node);
  }
  return found;
}

// The breaches: place, arguments, and what the edit would write.
std::string said(std::string_view check, const std::string& plan, const Settings& with) {
  const BuiltPlan built(plan);
  std::string text;
  for (const auto& verdict : ask_native(check, built.plan(), indicators_of(built.plan()), {std::string(check), with})) {
    if (verdict.undecided) return "undecided";
    for (const rules::Breach& breach : verdict.breaches) {
      text += (text.empty() ? "" : "; ") + built.plan().path(breach.node);
      for (const auto& [name, value] : breach.arguments) text += " | " + value;
      if (breach.edit) text += (breach.edit->safe ? " => " : " ~> ") + breach.edit->text;
    }
  }
  return text;
}

std::string range(const std::string& indicator) {
  return said("indicator-range", "muc_tieu: { chi_tieu: [{ " + indicator + " }] }\n",
              {{"words", {"giảm", "xếp hạng"}}});
}

TEST_CASE("a range with its greater number first is told with the range in order, and an edit that is not safe") {
  CHECK(range("ten: Tỷ lệ, gia_tri: 55 - 45") == "muc_tieu.chi_tieu[0].gia_tri | 55 - 45 | 45 - 55 ~> 45 - 55");
  CHECK(range("ten: Tỷ lệ, gia_tri: \"55,5% - 45%\"") ==
        "muc_tieu.chi_tieu[0].gia_tri | 55,5% - 45% | 45 - 55,5% ~> 45% - 55,5");
  CHECK(range("ten: Vốn, gia_tri: từ 1.200 đến 900 tỷ đồng").find("~> 900 đến 1.200") != std::string::npos);
}

TEST_CASE("no edit is given where the numbers are not simply changed over") {
  const std::string text = range("ten: Vốn, gia_tri: 2 tỷ - 500 triệu");
  CHECK(text.starts_with("muc_tieu.chi_tieu[0].gia_tri"));
  CHECK(text.find('>') == std::string::npos);
}

TEST_CASE("ranges in order, equal ends, falls and ranks are left alone") {
  CHECK(range("ten: Tỷ lệ, gia_tri: 45 - 55").empty());
  CHECK(range("ten: Tỷ lệ, gia_tri: 45 - 45").empty());
  CHECK(range("ten: Tỷ lệ hộ nghèo giảm còn, gia_tri: 5 - 3").empty());
  CHECK(range("ten: Hộ nghèo, gia_tri: giảm 5 - 3%").empty());
  CHECK(range("ten: Xếp hạng, chi_tieu_con: [{ ten: Thế giới, gia_tri: 40 - 35 }]").empty());
  CHECK(range("ten: Tỷ lệ, gia_tri: 55 hoặc 45").empty());
}

std::string stages(const std::string& fault, const std::string& indicator) {
  return said("indicator-stages", "muc_tieu: { chi_tieu: [{ " + indicator + " }] }\n",
              {{"fault", {fault}}, {"words", {"mỗi năm"}}});
}

TEST_CASE("an “at least” that falls is told at its stages; an “at most” that rises, too") {
  const std::string at = "muc_tieu.chi_tieu[0].moc | ";
  CHECK(stages("values", "ten: A, moc: [{ nam: 2025, gia_tri: ≥ 4 }, { nam: 2030, gia_tri: ≥ 2 }]") ==
        at + "≥ 2 | 2030 | ≥ 4 | 2025");
  CHECK(stages("values", "ten: A, moc: [{ nam: 2025, gia_tri: top 30 }, { nam: 2030, gia_tri: top 40 }]") ==
        at + "top 40 | 2030 | top 30 | 2025");
  CHECK(stages("values", "ten: A, moc: [{ nam: 2025, gia_tri: ≥ 60 }, { nam: 2030, gia_tri: = 50 }]") ==
        at + "= 50 | 2030 | ≥ 60 | 2025");
}

TEST_CASE("stages that cannot be compared are left alone") {
  CHECK(stages("values", "ten: A, moc: [{ nam: 2025, gia_tri: 60 }, { nam: 2030, gia_tri: 50 }]").empty());
  CHECK(stages("values", "ten: A, moc: [{ nam: 2025, gia_tri: ≥ 60 }, { nam: 2030, gia_tri: ≤ 50 }]").empty());
  CHECK(stages("values", "ten: A, moc: [{ nam: 2025, gia_tri: ≥ 60% }, { nam: 2030, gia_tri: ≥ 50 }]").empty());
  CHECK(stages("values", "ten: A, moc: [{ nam: 2025, gia_tri: ≥ 60 hộ }, { nam: 2030, gia_tri: ≥ 5 xã }]").empty());
  CHECK(stages("values", "ten: A, moc: [{ nam: 2025, gia_tri: ≥ 60 }, { nam: 2025, gia_tri: ≥ 50 }]").empty());
  CHECK(stages("values", "ten: A, moc: [{ nam: 2025, gia_tri: ≥ 60 }, { gia_tri: ≥ 50 }]").empty());
  CHECK(stages("values", "ten: A, moc: [{ nam: 2030, gia_tri: ≥ 2 }, { nam: 2025, gia_tri: ≥ 4 }]").empty());
  CHECK(stages("values", "ten: A mỗi năm, moc: [{ nam: 2025, gia_tri: ≥ 6 }, { nam: 2030, gia_tri: ≥ 5 }]").empty());
  CHECK(stages("values", "ten: A, moc: [{ nam: 2025, gia_tri: ≥ 6 }, { nam: 2030, gia_tri: 5 - 7 }]").empty());
}

TEST_CASE("a year that stands after a later one is told at its place") {
  CHECK(stages("years", "ten: A, moc: [{ nam: 2027 }, { nam: 2030 }, { nam: 2028, gia_tri: 5 }]") ==
        "muc_tieu.chi_tieu[0].moc[2].nam | 5 | 2028 |  | 2030");
  CHECK(stages("years", "ten: A, moc: [{ nam: 2027 }, { nam: 2027 }, { nam: 2030 }]").empty());
}

std::string lacking(const std::string& field, const std::string& indicators) {
  return said("indicators-lacking", "muc_tieu: { chi_tieu: [" + indicators + "] }\n", {{"field", {field}}});
}

TEST_CASE("indicators with a figure and without a source are counted and named, once") {
  CHECK(lacking("nguon", "{ ma: CT1, ten: A, gia_tri: 1 }, { ten: B, gia_tri: 2, nguon: C }, { ten: D, gia_tri: 3 }") ==
        "muc_tieu.chi_tieu[0] | 2 | 3 | CT1, “D”");
  CHECK(lacking("nguon", "{ ten: A, gia_tri: 1, nguon: …… }") == "muc_tieu.chi_tieu[0] | 1 | 1 | “A”");
  const std::string six =
      "{ ma: 1, gia_tri: 1 }, { ma: 2, gia_tri: 1 }, { ma: 3, gia_tri: 1 }, { ma: 4, gia_tri: 1 }, "
      "{ ma: 5, gia_tri: 1 }, { ma: 6, gia_tri: 1 }";
  CHECK(lacking("theo_doi", six) == "muc_tieu.chi_tieu[0] | 6 | 6 | 1, 2, 3, 4, 5, …");
}

TEST_CASE("an indicator without a figure, one whose whole has a source, and one that names a document lack nothing") {
  CHECK(lacking("nguon", "{ ten: A }, { ten: B, gia_tri: …… }").empty());
  CHECK(lacking("nguon", "{ ten: A, nguon: C, chi_tieu_con: [{ ten: B, gia_tri: 1 }] }").empty());
  CHECK(lacking("nguon", "{ ten: Theo 569/QĐ-TTg, gia_tri: 1 }, { ten: B, gia_tri: 1, ghi_chu: 57-NQ/TW }").empty());
  CHECK(lacking("theo_doi", "{ ten: Theo 569/QĐ-TTg, gia_tri: 1 }") ==
        "muc_tieu.chi_tieu[0] | 1 | 1 | “Theo 569/QĐ-TTg”");
  CHECK(lacking("theo_doi", "{ ten: A, gia_tri: 1, theo_doi: { co_quan: Văn phòng } }").empty());
}

TEST_CASE("where the key may be misspelt nobody is blamed") {
  CHECK(lacking("nguon", "{ ten: A, gia_tri: 1, nguoon: C }") == "undecided");
}

}  // namespace
}  // namespace rasoat::tests
