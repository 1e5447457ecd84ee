#include "tests/support/ask_native.h"
#include "tests/support/build_plan.h"
#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

std::string said(const rules::NativeVerdict& verdict) {
  if (verdict.undecided) return "undecided";
  std::string text;
  for (const rules::Breach& breach : verdict.breaches) {
    if (!text.empty()) text += "; ";
    for (const auto& [name, value] : breach.arguments) text += (name == "body" ? "" : " ") + value;
  }
  return text;
}

std::string without_part(const std::string& plan) {
  const BuiltPlan built(plan);
  const plans::PlanNode root = built.plan().root();
  return said(ask_native("lead-without-part", built.plan(), {root}).at(0));
}

std::string leads(const std::string& names) {
  return "nhiem_vu:\n  - cong_viec: [{ noi_dung: A, chu_tri: " + names + " }]\n";
}

TEST_CASE("a lead has its part by name, by group, or within another one’s duties") {
  const std::string part =
      "to_chuc_thuc_hien:\n  - { co_quan: Văn phòng Đảng ủy, trach_nhiem: Cùng Sở Y tế theo dõi }\n";
  CHECK(without_part(leads("[Sở Tư pháp, sở tư pháp, Sở Y tế, VP Đảng ủy]") + part) == "Sở Tư pháp");
  CHECK(without_part(leads("Sở Tư pháp") + part + "  - { co_quan: \"Các sở, ngành\" }\n").empty());
  CHECK(without_part(leads("Sở Tư pháp") + part + "  - { co_quan: \"Các cơ quan, đơn vị\" }\n").empty());
  CHECK(without_part("van_ban: { co_quan_ban_hanh: Sở Tư pháp }\n" + leads("Sở Tư pháp") + part).empty());
  CHECK(without_part(leads("[\"Các phòng\", Ban Thường vụ, Đồng chí Bí thư]") + part).empty());
}

TEST_CASE("running text that speaks of groups does not take in everybody") {
  const std::string part = "to_chuc_thuc_hien:\n  - { co_quan: Văn phòng, trach_nhiem: Hướng dẫn các đơn vị }\n";
  CHECK(without_part(leads("Sở Tư pháp") + part) == "Sở Tư pháp");
}

TEST_CASE("a plan without that part is not judged; one that may have it is undecided") {
  CHECK(without_part(leads("Sở Tư pháp")).empty());
  CHECK(without_part(leads("Sở Tư pháp") + "to_chuc_thuc_hein: []\n") == "undecided");
}

// Of a group with phoi_hop: [Sở Y tế], and one piece of work in it.
std::string among_helpers(const std::string& work) {
  const BuiltPlan built("nhiem_vu:\n  - phoi_hop: [Sở Y tế]\n    cong_viec: [{ noi_dung: A, " + work + " }]\n");
  return said(ask_native("lead-among-helpers", built.plan(), {built.at("nhiem_vu[0].cong_viec[0]")}).at(0));
}

TEST_CASE("a body that leads work is told where it joins the same work") {
  CHECK(among_helpers("chu_tri: Sở Khoa học và Công nghệ, phoi_hop: [Sở Y tế, Sở KH&CN]") == "Sở KH&CN");
  CHECK(among_helpers("chu_tri: Sở Y tế, phoi_hop: [Sở Y tế tỉnh bạn]").empty());
  CHECK(among_helpers("chu_tri: Sở Y tế").empty());
  CHECK(among_helpers("chu_tri: [Sở Y tế, Sở Nội vụ], phoi_hop: [Sở Y tế]").empty());
  CHECK(among_helpers("chu_tri: Các phòng, phoi_hop: Các phòng").empty());
}

TEST_CASE("what is no body at all is not looked for among those with a part") {
  const std::string part = "to_chuc_thuc_hien: [{ co_quan: Văn phòng }]\n";
  CHECK(without_part(leads("[Tháng 10 hằng năm, Báo cáo kết quả, Báo tỉnh]") + part) == "Báo tỉnh");
}

std::string overburdened(const std::vector<std::string>& work_leads, const std::string& at_least = "6") {
  std::string text = "nhiem_vu:\n  - cong_viec:\n";
  for (const std::string& lead : work_leads) {
    text += "      - { noi_dung: A" + (lead.empty() ? "" : ", chu_tri: " + lead) + " }\n";
  }
  const BuiltPlan built(text);
  std::vector<plans::PlanNode> works;
  for (std::size_t i = 0; i < work_leads.size(); ++i) {
    works.push_back(built.at("nhiem_vu[0].cong_viec[" + std::to_string(i) + "]"));
  }
  const rules::NativeSettings settings{"lead-overburdened", {{"percent", {"50"}}, {"at_least", {at_least}}}};
  const auto verdicts = ask_native("lead-overburdened", built.plan(), works, settings);
  REQUIRE(verdicts.size() == works.size());
  return said(verdicts[0]);
}

TEST_CASE("a body that leads more than half of the work is named with the figures") {
  CHECK(overburdened({"Sở A", "sở a", "Sở B", "Sở A", "Sở A", "Sở C"}) == "Sở A 4 6");
  CHECK(overburdened({"Sở A", "Sở A", "Sở A", "Sở B", "Sở B", "Sở C"}).empty());
  CHECK(overburdened({"Sở A", "Sở A", "Sở A", "Sở A", "", "Sở B"}).empty());
  CHECK(overburdened({"Sở A", "Sở A", "Sở A", "Sở A", "", "Sở B"}, "5") == "Sở A 4 5");
  CHECK(overburdened({"Các sở", "Các sở", "Các sở", "Các sở", "Sở A", "Sở B"}).empty());
  CHECK(overburdened({"[Sở A, Sở A]", "[Sở A, sở a]", "Sở A", "Sở B", "Sở B", "Sở C"}).empty());
}

}  // namespace
}  // namespace rasoat::tests
