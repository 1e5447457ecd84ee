#include "tests/support/ask_native.h"
#include "tests/support/build_plan.h"
#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

// The place, the receiver and how it is at fault, for each entry.
std::string said(const std::string& fault, const std::string& plan, const rules::Date& day = {2024, 5, 15}) {
  const BuiltPlan built(plan);
  std::vector<plans::PlanNode> entries;
  for (const char* path : {"bao_cao[0]", "bao_cao[1]"})
    if (const plans::PlanNode node = built.at(path); node != plans::kNoPlanNode) entries.push_back(node);
  const auto verdicts = ask_native("report-receiver", built.plan(), entries,
                                   {"report-receiver", {{"fault", {fault}}, {"words", {"b/c", "báo cáo"}}}},
                                   {.at = day, .plan_date = day});
  std::string text;
  for (const rules::NativeVerdict& verdict : verdicts)
    for (const rules::Breach& one : verdict.breaches)
      text += built.plan().path(one.node) + " " + one.arguments[3].second + ": " + one.arguments[0].second + "\n";
  return text;
}

std::string cell(const std::string& superiors, const std::string& report) {
  return said("receiver", "van_ban: { co_quan_ban_hanh: Chi bộ Phòng Thử nghiệm, loai_don_vi: chi_bo }\nnoi_nhan: [" +
                              superiors + "]\nbao_cao: [{ tu: Chi bộ, " + report + " }]\n");
}

TEST_CASE("a report to a committee that is none of those to whom the plan is sent for report") {
  CHECK(cell("Đảng ủy Viện (để b/c)", "den: Tỉnh ủy") == "bao_cao[0].den other: Tỉnh ủy\n");
  CHECK(cell("Đảng ủy Viện (để b/c)", "den: Ủy ban nhân dân tỉnh") == "bao_cao[0].den other: Ủy ban nhân dân tỉnh\n");
  CHECK(cell("\"Đảng ủy Viện (b/c), Văn phòng\"", "den: Tỉnh ủy") == "bao_cao[0].den other: Tỉnh ủy\n");
  CHECK(cell("Đảng ủy Viện Vật liệu (b/c)", "den: Đảng ủy Bệnh viện Hà Lam") ==
        "bao_cao[0].den other: Đảng ủy Bệnh viện Hà Lam\n");
  CHECK(cell("Đảng ủy Viện (để b/c)", "den: [Đảng ủy Viện, Tỉnh ủy]").empty());
  CHECK(cell("Đảng ủy Viện (để b/c)", "den: \"Tỉnh ủy (qua Đảng ủy Viện)\", qua: Đảng ủy Viện").empty());
  CHECK(cell("Tỉnh ủy (để b/c)", "den: Thường trực Tỉnh ủy").empty());
  CHECK(cell("Thường trực Thành ủy (để b/c)", "den: Ban Thường vụ Quận ủy").empty());
  CHECK(cell("BCH Đảng bộ tỉnh (để b/c)", "den: Tỉnh ủy").empty());
  CHECK(cell("Đảng ủy Viện (để b/c)", "den: Đảng ủy cấp trên").empty());
  CHECK(cell("Đảng ủy Viện (để b/c), Tỉnh ủy", "den: Tỉnh ủy").empty());
  CHECK(cell("Đảng ủy Viện", "den: Tỉnh ủy").empty());
}

TEST_CASE("who is not known for certain is not judged") {
  CHECK(cell("BTVTU (để b/c)", "den: Tỉnh ủy").empty());
  CHECK(cell("Đảng ủy ĐHQG HN (để b/c)", "den: Đảng ủy Đại học Quốc gia Hà Nội").empty());
  CHECK(cell("Đảng ủy Viện (để b/c)", "den: Ban Tuyên giáo Tỉnh ủy").empty());
  CHECK(cell("Đảng ủy Viện (để b/c)", "den: Bộ Khoa học và Công nghệ").empty());
  CHECK(cell("Đảng ủy Viện (để b/c)", "den: \"Tỉnh ủy, Đảng ủy Viện\"").empty());
}

TEST_CASE("only the issuer’s own reports are asked about, and the Party’s where it speaks of committees") {
  const std::string head = "van_ban: { co_quan_ban_hanh: Đảng ủy Sở Y tế }\nnoi_nhan: [Tỉnh ủy (để b/c)]\n";
  CHECK(said("receiver", head + "bao_cao: [{ tu: Các chi bộ, den: Đảng ủy Sở }]\n").empty());
  CHECK(said("receiver", head + "bao_cao: [{ tu: Sở Y tế, den: Ủy ban nhân dân tỉnh }]\n").empty());
  CHECK(said("receiver", head + "bao_cao: [{ den: Ủy ban nhân dân tỉnh }]\n").empty());
  CHECK_FALSE(said("receiver", head + "bao_cao: [{ tu: Đảng ủy Sở, den: Ủy ban nhân dân tỉnh }]\n").empty());
}

TEST_CASE("a report to a body below, at whatever recipients") {
  const std::string tail = ", loai_don_vi: ban_tuyen_giao_tinh }\nbao_cao: [{ tu: Ban Tuyên giáo, den: ";
  const std::string head = "van_ban: { co_quan_ban_hanh: Ban Tuyên giáo Tỉnh ủy" + tail;
  CHECK(said("receiver", head + "Ban Thường vụ Huyện ủy Lâm Thao }]\n") ==
        "bao_cao[0].den lower: Ban Thường vụ Huyện ủy Lâm Thao\n");
  CHECK(said("receiver", head + "Sở Khoa học và Công nghệ }]\n") == "bao_cao[0].den lower: Sở Khoa học và Công nghệ\n");
  CHECK(said("receiver", head + "[Tỉnh ủy, Sở Nội vụ] }]\n").empty());
  // Another rule says that there are no districts any more.
  CHECK(said("receiver", head + "Huyện ủy Lâm Thao }]\n", {2025, 9, 15}).empty());
}

TEST_CASE("a report that goes to nobody") {
  const std::string head = "van_ban: { co_quan_ban_hanh: Đảng ủy xã Bến Sậy }\nbao_cao: ";
  CHECK(said("none", head + "[{ tu: Các chi bộ }, { tu: Đảng ủy xã }]\n") == "bao_cao[1] none: Đảng ủy xã\n");
  CHECK(
      said("none", head + "[{ tu: Đảng ủy xã, den: Tỉnh ủy }, { tu: Đảng ủy xã, qua: Văn phòng Tỉnh ủy }]\n").empty());
}

}  // namespace
}  // namespace rasoat::tests
