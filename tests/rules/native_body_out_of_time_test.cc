#include "tests/support/ask_native.h"
#include "tests/support/build_plan.h"
#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

using rules::Date;

constexpr Date kBefore{2024, 6, 1};
constexpr Date kAfter{2026, 1, 5};

rules::NativeSettings settings(std::string_view kind) {
  rules::NativeSettings with{"body-out-of-time", {}};
  with.with.push_back({"role", {kind.starts_with("recipient") ? "recipient" : "doer"}});
  with.with.push_back({"life", {kind.ends_with("to come") ? "to_come" : "ended"}});
  if (kind.ends_with("province")) with.with.push_back({"level", {"province"}});
  if (kind.ends_with("district")) with.with.push_back({"level", {"district"}});
  return with;
}

rules::NativeVerdict asked(const BuiltPlan& built, std::string_view kind, Date at, std::optional<Date> issued = {}) {
  return ask_native("body-out-of-time", built.plan(), {built.plan().root()}, settings(kind),
                    {.at = at, .plan_date = issued ? issued : at})
      .at(0);
}

// "chu_tri: Ban Dân vận Tỉnh ủy → Ban …", a breach a line; "?" behind what is recalled only.
std::string said(const std::string& plan, std::string_view kind, Date at, std::optional<Date> issued = {}) {
  const BuiltPlan built(plan);
  const rules::NativeVerdict verdict = asked(built, kind, at, issued);
  std::string text = verdict.undecided ? "undecided\n" : "";
  for (const rules::Breach& one : verdict.breaches) {
    const auto value = [&](std::string_view name) {
      for (const auto& [key, written] : one.arguments)
        if (key == name) return written;
      return std::string("no such argument");
    };
    text += built.plan().path(one.node) + ": " + value("body");
    if (!value("instead").empty()) text += " → " + value("instead");
    if (value("count") != "1") text += " ×" + value("count");
    text += std::string(rules::is_sure(one.confidence) ? "" : "?") + "\n";
  }
  return text;
}

std::string lead(const std::string& body, const std::string& more = "") {
  return "nhiem_vu:\n  - cong_viec:\n      - { noi_dung: A, chu_tri: " + body + more + " }\n";
}
const std::string kLead = "nhiem_vu[0].cong_viec[0].chu_tri: ";

TEST_CASE("whom a report goes through is told in brackets too") {
  const std::string plan = "bao_cao: [{ tu: Đảng ủy xã, den: Tỉnh ủy (qua Ban Tuyên giáo Tỉnh ủy) }]\n";
  CHECK(said(plan, "doer", kAfter).contains("Ban Tuyên giáo Tỉnh ủy → Ban Tuyên giáo và Dân vận Tỉnh ủy"));
  CHECK(said(plan, "doer", kBefore).empty());
  CHECK(said("bao_cao: [{ tu: Đảng ủy xã, den: Tỉnh ủy (qua Văn phòng }]\n", "doer", kAfter).empty());
}

TEST_CASE("two names that become one are not written twice by a fix") {
  const auto edited = [](const std::string& recipients) {
    const BuiltPlan built("noi_nhan: [\"" + recipients + "\"]\n");
    std::size_t edits = 0;
    for (const rules::Breach& one : asked(built, "recipient", kAfter).breaches) edits += one.edit.has_value() ? 1 : 0;
    return edits;
  };
  CHECK(edited("Ban Tuyên giáo Tỉnh ủy (b/c)") == 1);
  CHECK(edited("Ban Tuyên giáo Tỉnh ủy, Ban Dân vận Tỉnh ủy (b/c)") == 0);
  CHECK(edited("Ban Tuyên giáo Tỉnh ủy, Sở Thông tin và Truyền thông") == 2);
}

TEST_CASE("a body that has ended is told with its successor, from its last day on") {
  const std::string plan = lead("Sở Thông tin và Truyền thông");
  CHECK(said(plan, "doer", {2025, 2, 28}).empty());
  CHECK(said(plan, "doer", {2025, 3, 1}) == kLead + "Sở Thông tin và Truyền thông → Sở Khoa học và Công nghệ\n");
  CHECK(said(plan, "doer district", kAfter).empty());
  CHECK(said(plan, "doer to come", kAfter).empty());
  CHECK(said(plan, "recipient", kAfter).empty());
  CHECK(said(lead("Ban Tuyên giáo Thành ủy"), "doer", kAfter) ==
        kLead + "Ban Tuyên giáo Thành ủy → Ban Tuyên giáo và Dân vận Thành ủy\n");
  CHECK(said(lead("Ban Tuyên giáo Tỉnh ủy"), "doer", {2025, 2, 28}).empty());
  CHECK(said(lead("Ban cán sự đảng Bộ Công Thương"), "doer", {2025, 2, 2}).empty());
  CHECK(said(lead("Ban cán sự đảng Bộ Công Thương"), "doer", {2025, 2, 3}) ==
        kLead + "Ban cán sự đảng Bộ Công Thương\n");
  CHECK(said(lead("Ban Tuyên giáo Tỉnh đoàn", ", phoi_hop: [Ban Tuyên giáo Đảng ủy Trường]"), "doer", kAfter).empty());
  CHECK(said(lead("Bộ Kế hoạch và Đầu tư"), "doer", kAfter) == kLead + "Bộ Kế hoạch và Đầu tư → Bộ Tài chính?\n");
}

TEST_CASE("one breach for each body and role, wherever it stands") {
  const std::string plan = lead("\"Sở Nội vụ, Sở TT&TT và Văn phòng\"", ", phoi_hop: [Ban Dân vận Tỉnh ủy, STTTT]") +
                           "bao_cao: [{ tu: Chi bộ, den: Ban Dân vận Tỉnh ủy }]\n"
                           "noi_nhan: [Sở Thông tin và Truyền thông (để p/h), \"Lưu: VT\"]\n";
  CHECK(said(plan, "doer", kAfter) ==
        kLead + "Sở TT&TT → Sở Khoa học và Công nghệ ×2\n" +
            "nhiem_vu[0].cong_viec[0].phoi_hop[0]: Ban Dân vận Tỉnh ủy → Ban Tuyên giáo và Dân vận Tỉnh ủy ×2\n");
  CHECK(said(plan, "recipient", kAfter) == "noi_nhan[0]: Sở Thông tin và Truyền thông → Sở Khoa học và Công nghệ\n");
  CHECK(said(plan, "doer", kBefore).empty());
}

TEST_CASE("the districts end as a whole") {
  const std::string plan = lead("Huyện ủy Gia Lâm", ", phoi_hop: \"UBND các quận, huyện; Tỉnh đoàn\"") +
                           "noi_nhan: [Tỉnh ủy, \"Các huyện, thị xã, thành phố\", \"UBND các xã, phường\"]\n";
  CHECK(said(plan, "doer district", {2025, 6, 30}).empty());
  CHECK(said(plan, "doer district", {2025, 7, 1}) == kLead + "Huyện ủy Gia Lâm”, “UBND các quận, huyện ×2\n");
  CHECK(said(plan, "recipient district", {2025, 7, 1}) == "noi_nhan[1]: Các huyện, thị xã, thành phố\n");
  CHECK(said(plan, "doer", kAfter).empty());
  CHECK(said(lead("Thành ủy", ", phoi_hop: [UBND thành phố, Đảng ủy xã Huyện Sơn]"), "doer district", kAfter).empty());
}

std::string of_districts(const std::string& bodies, const std::string& more = "") {
  return said(more + lead("Văn phòng", ", phoi_hop: [" + bodies + "]"), "doer district", kAfter);
}
const std::string kHelp = "nhiem_vu[0].cong_viec[0].phoi_hop[0]: ";

TEST_CASE("districts under any of their words, alone and in rows") {
  for (const std::string body :
       {"Phòng Kinh tế và Hạ tầng các huyện", "Văn phòng Ủy ban nhân dân huyện Vũng Liêm", "Văn phòng HĐND quận",
        "Hội Nông dân các quận và huyện", "Công an TX. Bình Minh", "Phòng Lao động - Thương binh và Xã hội quận"})
    CHECK(of_districts(body) == kHelp + body + "\n");
  CHECK(of_districts("Phòng Kinh tế phường, Công an xã Tân An").empty());
}

TEST_CASE("a town of a province is a district by another name, a centrally run city is none") {
  for (const std::string body :
       {"Thành ủy Mỹ Tho", "Ban Thường vụ Thành ủy Mỹ Tho", "UBND TP. Mỹ Tho", "UBND TP.Mỹ Tho",
        "Đảng bộ thành phố Hải Dương", "Thành đoàn Mỹ Tho", "Phòng Nội vụ thành phố Mỹ Tho"})
    CHECK(of_districts(body) == kHelp + body + "\n");
  for (const std::string body :
       {"Thành ủy Cần Thơ", "UBND TP.HCM", "Thành ủy Thành phố Hồ Chí Minh", "UBND TP HN", "UBND thành phố và các sở",
        "Thành ủy", "Bệnh viện thành phố Mỹ Tho", "UBND thành phố Mỹ Tho (cũ)"})
    CHECK(of_districts(body).empty());
  CHECK(said(lead("Thành ủy Mỹ Tho"), "doer district", {2025, 6, 30}).empty());
}

TEST_CASE("a town that bears a living province’s name is one where the head calls that a province") {
  const std::string body = "UBND thành phố Vĩnh Long";
  CHECK(of_districts(body).empty());
  CHECK(of_districts(body, "van_ban: { co_quan_ban_hanh: UBND tỉnh Vĩnh Long }\n") == kHelp + body + "\n");
  CHECK(
      of_districts(body, "van_ban: { co_quan_ban_hanh: UBND thành phố Vĩnh Long, loai_don_vi: ubnd_tinh }\n").empty());
  CHECK(of_districts("Thành ủy Lam Giang", "van_ban: { co_quan_ban_hanh: Thành ủy Lam Giang, loai_don_vi: tinh_uy }\n")
            .empty());
}

TEST_CASE("the townships end as a whole, apart from the districts") {
  CHECK(of_districts("UBND thị trấn Cai Lậy, \"Hội Nông dân các xã, phường, thị trấn\", Huyện ủy Cai Lậy") ==
        kHelp + "UBND thị trấn Cai Lậy”, “Hội Nông dân các xã, phường, thị trấn ×2\n" +
            "nhiem_vu[0].cong_viec[0].phoi_hop[2]: Huyện ủy Cai Lậy\n");
  CHECK(of_districts("Trường Tiểu học Thị trấn Cai Lậy").empty());
  CHECK(said("noi_nhan: [\"Đảng ủy các xã, thị trấn\"]\n", "recipient district", {2025, 6, 30}).empty());
  CHECK_FALSE(said("noi_nhan: [\"Đảng ủy các xã, thị trấn\"]\n", "recipient district", {2025, 7, 1}).empty());
}

TEST_CASE("a clause of succession that names a town accounts for the districts, and not for the townships") {
  const std::string clause =
      "ke_thua: [{ co_quan_cu: UBND thành phố Mỹ Tho, co_quan_moi: UBND phường, tu_ngay: 01/7/2025 }]\n";
  CHECK(said(lead("Huyện ủy Gia Lâm") + clause, "doer district", kAfter, kBefore).empty());
  CHECK_FALSE(said(lead("UBND thị trấn Trâu Quỳ") + clause, "doer district", kAfter, kBefore).empty());
}

TEST_CASE("a body that is still to come is told with those of the time") {
  CHECK(said(lead("Ban Tuyên giáo và Dân vận Trung ương"), "doer to come", kBefore) ==
        kLead + "Ban Tuyên giáo và Dân vận Trung ương → Ban Tuyên giáo Trung ương, Ban Dân vận Trung ương\n");
  CHECK(said("noi_nhan: [Đảng ủy Chính phủ]\n", "recipient to come", kBefore) ==
        "noi_nhan[0]: Đảng ủy Chính phủ → Ban cán sự đảng Chính phủ\n");
  CHECK(said("noi_nhan: [Đảng ủy Chính phủ]\n", "recipient to come", kAfter).empty());
}

TEST_CASE("what looks back, issues a cited document, or was due in the body's time is no fault") {
  CHECK(said(lead("Sở Khoa học và Công nghệ (trước đây là Sở Thông tin và Truyền thông)"), "doer", kAfter).empty());
  CHECK(said(lead("Sở Thông tin và Truyền thông (cũ)"), "doer", kAfter).empty());
  CHECK(
      said("can_cu: [\"Hướng dẫn số 149-HD/BTGTW, ngày 25/3/2024 của Ban Tuyên giáo Trung ương\"]\n"
           "van_ban: { co_quan_ban_hanh: Ban Tuyên giáo Tỉnh ủy }\nmuc_dich: [Theo ý của Ban Tuyên giáo Trung ương]\n",
           "doer", kAfter)
          .empty());
  CHECK(said(lead("\"Văn phòng, theo Hướng dẫn số 149-HD/BTGTW, ngày 25/3/2024 của Ban Tuyên giáo Trung ương\""),
             "doer", kAfter)
            .empty());
  const std::string due = lead("Ban Dân vận Tỉnh ủy", ", thoi_han: quý III/2024");
  CHECK(said(due, "doer", kAfter, kBefore).empty());
  CHECK_FALSE(said(due, "doer", kAfter, kAfter).empty());
  CHECK_FALSE(said(lead("Ban Dân vận Tỉnh ủy", ", thoi_han: quý III/2025"), "doer", kAfter, kBefore).empty());
  CHECK_FALSE(said(lead("Ban Dân vận Tỉnh ủy", ", thoi_han: hằng năm"), "doer", kAfter, kBefore).empty());
}

TEST_CASE("the plan's own clause of succession excuses the old name before its day, not after") {
  const std::string clause =
      "ke_thua: [{ co_quan_cu: Ban Dân vận Tỉnh ủy, co_quan_moi: Ban Tuyên giáo và Dân vận Tỉnh ủy, "
      "tu_ngay: 03/02/2025 }]\n";
  const std::string plan = lead("Ban Dân vận Tỉnh ủy") + clause;
  CHECK(said(plan, "doer", kAfter, kBefore).empty());
  CHECK_FALSE(said(plan, "doer", kAfter, kAfter).empty());
  CHECK_FALSE(said(lead("Sở Thông tin và Truyền thông") + clause, "doer", kAfter, kBefore).empty());
  CHECK(said(lead("Ban Dân vận Tỉnh ủy") +
                 "ke_thua: [{ co_quan_cu: [Ban Dân vận Tỉnh ủy], tu_ngay: khi có quyết định }]\n",
             "doer", kAfter, kAfter)
            .empty());
  CHECK(said(lead("Đảng ủy Chính phủ") +
                 "ke_thua: [{ co_quan_cu: Ban cán sự đảng Chính phủ, co_quan_moi: Đảng ủy Chính phủ }]\n",
             "doer to come", kBefore)
            .empty());
  CHECK(said(lead("Quận ủy Ba Đình") +
                 "ke_thua: [{ co_quan_cu: Các huyện ủy, co_quan_moi: Đảng ủy xã, tu_ngay: 01/7/2025 }]\n",
             "doer district", kAfter, kBefore)
            .empty());
}

TEST_CASE("without a day only a draft is judged, at the latest; where names cannot be read it is undecided") {
  const auto undated = [](const std::string& head) {
    const BuiltPlan built(head + lead("Sở Thông tin và Truyền thông"));
    return ask_native("body-out-of-time", built.plan(), {built.plan().root()}, settings("doer")).at(0).breaches.size();
  };
  CHECK(undated("") == 0);
  CHECK(undated("van_ban: { ngay_ban_hanh: 31/02/2024 }\n") == 0);
  CHECK(undated("van_ban: { du_thao: không }\n") == 0);
  CHECK(undated("van_ban: { du_thao: có }\n") == 1);
  CHECK(undated("van_ban: { du_thao: true, ngay_ban_hanh: \"ngày … tháng … năm …\" }\n") == 1);
  CHECK(undated("van_ban: { du_thao: true, ngay_ban_hanh: ngày … tháng 6 năm 2024 }\n") == 0);
  CHECK(said("nhiem_vu: [{ cong_viec: [{ noi_dung: A, chu_tri: { co_qaun: [X } }] }]\n", "doer", kAfter)
            .starts_with("undecided"));
}

TEST_CASE("the edit puts the successor in the place of the name alone, and is not safe") {
  const BuiltPlan built(lead("Sở TT&TT tỉnh Bắc Ninh"));
  const auto edit = asked(built, "doer", kAfter).breaches.at(0).edit;
  REQUIRE(edit.has_value());
  CHECK_FALSE(edit->safe);
  CHECK(built.word(edit->where) == "Sở TT&TT");
  CHECK(edit->text == "Sở Khoa học và Công nghệ");
  const BuiltPlan several(lead("Ban Tuyên giáo và Dân vận Trung ương"));
  CHECK_FALSE(asked(several, "doer to come", kBefore).breaches.at(0).edit.has_value());
}

TEST_CASE("bodies of a province that was merged are told once, with what it is now") {
  const std::string plan = lead("UBND tỉnh Yên Bái", ", phoi_hop: [Công an tỉnh Yên Bái, Tỉnh ủy Lào Cai]") +
                           "noi_nhan: [Tỉnh ủy Yên Bái]\n";
  CHECK(said(plan, "doer province", kAfter) == kLead + "UBND tỉnh Yên Bái”, “Công an tỉnh Yên Bái → tỉnh Lào Cai ×2\n");
  CHECK(said(plan, "recipient province", kAfter) == "noi_nhan[0]: Tỉnh ủy Yên Bái → tỉnh Lào Cai\n");
  CHECK(said(plan, "doer province", {2025, 6, 30}).empty());
  CHECK(said(plan, "doer", kAfter).empty());
  CHECK(said(plan, "doer district", kAfter).empty());
  CHECK(said(lead("UBND tỉnh Yên Bái (cũ)"), "doer province", kAfter).empty());
  CHECK(said(lead("UBND tỉnh Yên Bái", ", thoi_han: 31/5/2025"), "doer province", kAfter, Date{2025, 3, 1}).empty());
}

TEST_CASE("a body that ended before its province did is told as that body") {
  const std::string plan = lead("Sở Thông tin và Truyền thông tỉnh Yên Bái");
  CHECK(said(plan, "doer province", kAfter).empty());
  CHECK_FALSE(said(plan, "doer", kAfter).empty());
}

TEST_CASE("a succession clause accounts for the bodies of a province until its day") {
  const std::string plan = lead("UBND tỉnh Yên Bái") +
                           "ke_thua:\n  - { co_quan_cu: UBND tỉnh Yên Bái, co_quan_moi: UBND tỉnh Lào Cai, tu_ngay: "
                           "01/7/2025 }\n";
  CHECK(said(plan, "doer province", kAfter, Date{2025, 6, 1}).empty());
  CHECK_FALSE(said(plan, "doer province", kAfter, Date{2025, 7, 2}).empty());
}

}  // namespace
}  // namespace rasoat::tests
