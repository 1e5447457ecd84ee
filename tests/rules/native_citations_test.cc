#include <string>

#include "tests/support/ask_native.h"
#include "tests/support/build_plan.h"
#include "tests/support/catch.h"
#include "tests/support/timing.h"

namespace rasoat::tests {
namespace {

using rules::Breach;
using rules::Date;
using rules::NativeSettings;

std::string argument(const Breach& breach, std::string_view name) {
  for (const auto& [key, value] : breach.arguments)
    if (key == name) return value;
  return "";
}

std::vector<Breach> breaches(std::string_view check, const std::string& plan, const NativeSettings& settings = {},
                             const NativeDay& day = {}) {
  const BuiltPlan built(plan);
  auto verdicts = ask_native(check, built.plan(), {built.plan().root()}, settings, day);
  REQUIRE(verdicts.size() == 1);
  CHECK_FALSE(verdicts[0].undecided);
  return std::move(verdicts[0].breaches);
}

// "10/01/2024 > 11/01/2024", "?" behind what is not sure; the place and the edit are checked on the way.
std::string contradictions(const std::string& field, const std::string& plan) {
  const BuiltPlan built(plan);
  const NativeSettings settings{"citation-contradicts", {{"field", {field}}}};
  std::string text;
  const auto verdicts = ask_native("citation-contradicts", built.plan(), {0}, settings);
  for (const Breach& breach : verdicts[0].breaches) {
    const std::string written = argument(breach, "written");
    text += (text.empty() ? "" : "; ") + written + " > " + argument(breach, "expected") +
            (argument(breach, "sure") == "yes" ? "" : "?");
    if (argument(breach, "slip") != "none") text += " | " + argument(breach, "slip");
    if (breach.edit) {
      CHECK_FALSE(breach.edit->safe);
      text += " {" + breach.edit->text + "}";
    }
  }
  return text;
}

TEST_CASE("a wrong date is told with the right one, and mended in the manner in which it is written") {
  CHECK(contradictions("date", "can_cu: [\"Kết luận số 69-KL/TW, ngày 10/01/2024 của Bộ Chính trị\"]\n") ==
        "10/01/2024 > 11/01/2024 {ngày 11/01/2024}");
  CHECK(contradictions("date", "can_cu: [{ so_ky_hieu: 69-KL/TW, ngay: 2024-01-10 }]\n") ==
        "2024-01-10 > 11/01/2024 {2024-01-11}");
  CHECK(contradictions("date", "can_cu: [{ so_ky_hieu: 69-KL/TW, ngay: ngày 10 tháng 01 năm 2024 }]\n") ==
        "10 tháng 01 năm 2024 > 11/01/2024 {ngày 11 tháng 1 năm 2024}");
  CHECK(contradictions("date", "can_cu: [Kết luận số 69-KL/TW năm 2024]\n").empty());
  // A day that no calendar has is wrong whatever it is said of.
  CHECK(contradictions("date", "can_cu: [Kết luận số 69-KL/TW ngày 31/02/2024]\n") ==
        "31/02/2024 > 11/01/2024 {ngày 11/01/2024}");
  CHECK(contradictions("date", "muc_dich: [Học tập Kế hoạch số 5-KH/TU ngày 31/6/2024]\n") == "31/6/2024 > none");
  CHECK(contradictions("date", "can_cu: [{ so_ky_hieu: 69-KL/TW, ngay: 31/02/2024 }]\n").empty());
}

// The day that a text calls wrong; "" where it may be that of something else.
std::string wrong_date(const std::string& text) {
  const std::string found = contradictions("date", "muc_dich: [\"" + text + "\"]\n");
  return found.substr(0, found.find(" >"));
}

TEST_CASE("a meeting’s day or a year of work is no date of the document") {
  const std::string text = GENERATE(
      as<std::string>(), "Tổ chức hội nghị quán triệt Nghị quyết 57-NQ/TW ngày 13/01/2025",
      "Triển khai Nghị quyết số 57-NQ/TW ngày 13/01/2025", "Quán triệt Nghị quyết số 57-NQ/TW (ngày 13/01/2025)",
      "Tổ chức học tập Kết luận số 69-KL/TW và Nghị quyết số 57-NQ/TW ngày 13/01/2025",
      "Tổ chức học tập Kết luận số 69-KL/TW, Nghị quyết số 57-NQ/TW, ngày 13/01/2025",
      "Hội nghị quán triệt Kết luận số 69-KL/TW ngày 15/5/2024 của Đảng ủy",
      "Thực hiện Kế hoạch số 05-KH/TU ngày 01/3/2025 của Tỉnh ủy về tổ chức học tập Nghị quyết số 57-NQ/TW ngày "
      "15/3/2025",
      "Thực hiện Nghị quyết số 57-NQ/TW năm 2025", "Thực hiện Nghị quyết số 57-NQ/TW tháng 3/2025",
      "Học tập Nghị quyết số 29-NQ/TW trong tháng 3/2024", "Học tập Nghị quyết số 29-NQ/TW tháng 3/2024",
      "Triển khai Luật Khoa học, công nghệ và đổi mới sáng tạo năm 2026",
      "Triển khai Kế hoạch số 12/KH-UBND ngày 30/10/2024 của UBND tỉnh về thực hiện Kết luận số 69-KL/TW năm 2025",
      "Kế hoạch quán triệt Kết luận số 69-KL/TW ngày 10/01/2024");
  CHECK(wrong_date(text) == "");
}

TEST_CASE("a date that can be no other’s is the document’s") {
  CHECK(wrong_date("Thực hiện Nghị quyết số 57-NQ/TW, ngày 13/01/2025") == "13/01/2025");
  CHECK(wrong_date("Quán triệt Nghị quyết số 57-NQ/TW, ngày 23/12/2024 của Bộ Chính trị") == "23/12/2024");
  CHECK(wrong_date("Căn cứ Nghị quyết số 57-NQ/TW (ngày 23/12/2024)") == "23/12/2024");
  CHECK(wrong_date("Căn cứ các văn bản sau: Nghị quyết số 57-NQ/TW ngày 23/12/2024") == "23/12/2024");
  CHECK(wrong_date("Theo Kết luận số 69-KL/TW và Nghị quyết số 57-NQ/TW ngày 23/12/2024") == "23/12/2024");
  CHECK(wrong_date("Thực hiện Nghị quyết số 57-NQ/TW năm 2025 của Bộ Chính trị") == "năm 2025");
  CHECK(wrong_date("Quán triệt Kết luận số 69-KL/TW ngày 10/01/2024") == "10/01/2024");
  CHECK(wrong_date("Tổ chức học tập Kết luận số 69-KL/TW, Nghị quyết số 57-NQ/TW, ngày 21/12/2024") == "21/12/2024");
}

TEST_CASE("a plenum of the centre is the document’s without “của” before it") {
  const std::string text =
      GENERATE(as<std::string>(), "ngày 24/11/2013 Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng khóa XIII",
               "ngày 24/11/2013, Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng khóa XIII",
               "ngày 24/11/2013 Hội nghị Trung ương 8 khóa XIII");
  CHECK(contradictions("date", "can_cu: [\"Nghị quyết số 45-NQ/TW, " + text + "\"]\n")
            .starts_with("24/11/2013 > 24/11/2023"));
}

TEST_CASE("a wrong term of such a plenum is certain") {
  CHECK(contradictions("term",
                       "can_cu: [\"Nghị quyết số 45-NQ/TW ngày 24/11/2023 Hội nghị lần thứ tám Ban Chấp hành Trung "
                       "ương Đảng khóa XII\"]\n")
            .starts_with("khóa XII > khóa XIII {"));
}

TEST_CASE("a title that is another document’s, where it is certain which is meant") {
  const auto title = [](const std::string& citation) {
    return contradictions("title", "can_cu: [\"" + citation + "\"]\n");
  };
  CHECK(title("Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị về phát triển kinh tế tư nhân") ==
        "về phát triển kinh tế tư nhân > Nghị quyết số 68-NQ/TW, ngày 04/5/2025 của Bộ Chính trị");
  // Recalled titles make a question.
  CHECK(title("Nghị quyết số 20-NQ/TW, ngày 01/11/2012 về tăng cường công tác bảo vệ, chăm sóc và nâng cao sức khỏe") ==
        "về tăng cường công tác bảo vệ, chăm sóc và nâng cao sức khỏe > Nghị quyết số 20-NQ/TW khóa XII?");
}

TEST_CASE("the title of another document of that number is told once, at the date") {
  const std::string plan =
      "can_cu: [\"Nghị quyết số 29-NQ/TW, ngày 04/11/2013 của Ban Chấp hành Trung ương Đảng khóa XI về tiếp tục đẩy "
      "mạnh "
      "công nghiệp hóa, hiện đại hóa đất nước\"]\n";
  CHECK(
      contradictions("date", plan) ==
      "04/11/2013 > 17/11/2022, khóa XIII | Nghị quyết số 29-NQ/TW, ngày 04/11/2013 của Ban Chấp hành Trung ương Đảng "
      "khóa XI");
  CHECK(contradictions("title", plan).empty());
  CHECK(contradictions("term", plan).empty());
}

TEST_CASE("a title with none of the words that every title of its document has") {
  const auto title = [](const std::string& citation) {
    return contradictions("title", "can_cu: [\"" + citation + "\"]\n");
  };
  CHECK(title("Kết luận số 69-KL/TW, ngày 11/01/2024 của Bộ Chính trị về chuyển đổi số quốc gia") ==
        "về chuyển đổi số quốc gia > tiếp tục thực hiện Nghị quyết số 20-NQ/TW");
  CHECK(title("Nghị quyết số 45-NQ/TW, ngày 24/11/2023 về xây dựng đội ngũ doanh nhân trong giai đoạn mới") ==
        "về xây dựng đội ngũ doanh nhân trong giai đoạn mới > trí thức");
  CHECK(title("Kết luận số 69-KL/TW, ngày 11/01/2024 về kết quả nhiệm kỳ Đại hội XIII") ==
        "về kết quả nhiệm kỳ Đại hội XIII > tiếp tục thực hiện Nghị quyết số 20-NQ/TW");
  CHECK(contradictions(
            "title", "can_cu: [{ so_ky_hieu: 569/QĐ-TTg, ngay: 11/5/2022, trich_yeu: Chiến lược trí tuệ nhân tạo }]\n")
            .starts_with("Chiến lược trí tuệ nhân tạo > ban hành Chiến lược"));
}

TEST_CASE("a title with another year is mended at the year") {
  const auto title = [](const std::string& until) {
    return contradictions(
        "title",
        "can_cu: [\"Nghị quyết số 29-NQ/TW, ngày 17/11/2022 về tiếp tục đẩy mạnh công nghiệp hóa, hiện "
        "đại hóa đất nước " +
            until + "\"]\n");
  };
  CHECK(title("đến năm 2030, tầm nhìn đến năm 2050") == "2050 > 2045 {2045}");
  CHECK(title("đến năm 2035, tầm nhìn đến năm 2045") == "2035 > 2030 {2030}");
  CHECK(title("đến năm 2030").empty());
  CHECK(title("trên địa bàn tỉnh đến năm 2027").empty());
  CHECK(title("đến năm 20300").empty());
}

TEST_CASE("abridged and reworded titles, and those of what is carried out, are no other document’s") {
  const std::string citation = GENERATE(
      as<std::string>(),
      "Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ",
      "Nghị quyết số 20-NQ/TW, ngày 01/11/2012 về khoa học và công nghệ",
      "Kế hoạch số 20-KH/TW, ngày 28/11/2023 về tiếp tục xây dựng và phát huy vai trò của đội ngũ trí thức",
      "Nghị quyết số 45-NQ/TW, ngày 24/01/2019 về phát triển kinh tế tư nhân",
      "Kết luận số 69-KL/TW, ngày 11/01/2024 về phát triển KHCN và đổi mới sáng tạo",
      "Kết luận số 69-KL/TW, ngày 11/01/2024 về khoa hoc, công nghê",
      "Nghị quyết số 59-NQ/TW, ngày 24/01/2025 về HNQT trong tình hình mới",
      "Nghị quyết số 71-NQ/TW, ngày 22/8/2025 về đột phá phát triển GD&ĐT",
      "Kết luận số 69-KL/TW về công tác cán bộ nữ", "Kết luận số 69-KL/TW, ngày 11/01/2024 về các nội dung nêu trên",
      "Kết luận số 69-KL/TW, ngày 11/01/2024 của Bộ Chính trị và các văn bản hướng dẫn thi hành",
      "Quyết định số 66-QĐ/TW, ngày 06/02/2017 về thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng");
  CHECK(contradictions("title", "can_cu: [\"" + citation + "\"]\n").empty());
  CHECK(
      contradictions("title", "muc_dich: [\"Nghị quyết số 57-NQ/TW, ngày 22/12/2024 về phát triển kinh tế tư nhân\"]\n")
          .empty());
}

TEST_CASE("where number and all the rest disagree, the number is the slip, and it is told once") {
  const std::string plan =
      "can_cu: [Nghị quyết số 57-NQ/TW ngày 24/11/2023 của Ban Chấp hành Trung ương Đảng khóa XIII]\n";
  CHECK(
      contradictions("date", plan) ==
      "24/11/2023 > 22/12/2024 | Nghị quyết số 45-NQ/TW, ngày 24/11/2023 của Ban Chấp hành Trung ương Đảng khóa XIII");
  CHECK(contradictions("issuer", plan).empty());
}

TEST_CASE("a wrong issuer, term or plenum") {
  CHECK(contradictions("issuer", "can_cu: [{ so_ky_hieu: 149-HD/BTGTW, ngay: 25/3/2024, co_quan: Bộ Chính trị }]\n") ==
        "Bộ Chính trị > Ban Tuyên giáo Trung ương {Ban Tuyên giáo Trung ương}");
  CHECK(contradictions("issuer", "can_cu: [Kết luận số 69-KL/TW của Ban Bí thư]\n") ==
        "Ban Bí thư > Bộ Chính trị? {Bộ Chính trị}");
  CHECK(contradictions("issuer", "muc_dich: [Quán triệt Kết luận số 69-KL/TW ngày 11/01/2024 của Ban Bí thư]\n") ==
        "Ban Bí thư > Bộ Chính trị {Bộ Chính trị}");
  CHECK(
      contradictions("issuer", "muc_dich: [Hội nghị quán triệt Kết luận số 69-KL/TW ngày 11/01/2024 của Ban Bí thư]\n")
          .empty());
  CHECK(contradictions("issuer", "can_cu: [Kết luận số 69-KL/TW ngày 11/01/2024 của Trung ương]\n").empty());
  CHECK(
      contradictions("term", "can_cu: [Nghị quyết số 20-NQ/TW ngày 01/11/2012 của BCH Trung ương Đảng khóa XIII]\n") ==
      "khóa XIII > khóa XI {khóa XI}");
  CHECK(contradictions("term", "can_cu: [{ so_ky_hieu: 29-NQ/TW, ngay: 17/11/2022, khoa: XI, hoi_nghi: 8 }]\n") ==
        "XI > khóa XIII {XIII}; 8 > Hội nghị lần thứ 6");
}

TEST_CASE("a type that the symbol does not bear") {
  CHECK(contradictions("type", "can_cu: [Nghị quyết số 69-KL/TW]\n") == "Nghị quyết > kết luận {Kết luận}");
  CHECK(contradictions("type", "can_cu: [{ loai: nghi_quyet, so_ky_hieu: 12-KH/TU }]\n") ==
        "nghị quyết > kế hoạch {ke_hoach}");
  for (const std::string held :
       {"Kế hoạch số 709/QĐ-TTg ngày 23/7/2024", "Chương trình hành động số 46/NQ-CP ngày 29/3/2013",
        "Thông báo kết luận số 45-TB/TU", "Hướng dẫn số 12-CV/BTGTU", "Chỉ thị, nghị quyết số 05-CT/TW",
        "Báo cáo thực hiện Nghị quyết số 15-BC/TU", "Luật số 93/2025/QH15", "Nghị quyết số 12-XYZ/TU"}) {
    INFO(held);
    CHECK(contradictions("type", "muc_dich: [\"" + held + "\"]\n").empty());
  }
}

TEST_CASE("each wrong place is told, a text reached through aliases once") {
  CHECK(contradictions("date",
                       "can_cu: [Kết luận số 69-KL/TW ngày 10/01/2024]\nmuc_dich: [Theo Kết luận số 69-KL/TW ngày "
                       "10/01/2024; Kết luận số 69-KL/TW ngày 12/01/2024]\n") ==
        "10/01/2024 > 11/01/2024 {ngày 11/01/2024}; 10/01/2024 > 11/01/2024 {ngày 11/01/2024}; "
        "12/01/2024 > 11/01/2024 {ngày 11/01/2024}");
  CHECK(contradictions("date", "muc_dich: [&a \"Kết luận số 69-KL/TW ngày 10/01/2024\"]\nyeu_cau: [*a]\n") ==
        "10/01/2024 > 11/01/2024 {ngày 11/01/2024}");
}

// The documents told, "?" where not sure.
std::string told(std::string_view check, const std::string& plan, const NativeSettings& settings,
                 const NativeDay& day) {
  std::string text;
  for (const Breach& breach : breaches(check, plan, settings, day))
    text += (text.empty() ? "" : "; ") + argument(breach, "citation") + (is_sure(breach.confidence) ? "" : "?");
  return text;
}

TEST_CASE("a basis later than the plan") {
  const auto later = [](const std::string& plan, Date date) {
    return told("citation-later", plan, {}, {.at = date, .plan_date = date});
  };
  const std::string dated = "can_cu: [Kế hoạch số 30-KH/TU ngày 21/10/2025 của Tỉnh ủy]\n";
  CHECK(later(dated, {2025, 10, 20}) == "Kế hoạch số 30-KH/TU");
  CHECK(later(dated, {2025, 10, 21}).empty());
  CHECK(told("citation-later", dated, {}, {.at = Date{2025, 1, 1}, .plan_date = std::nullopt}).empty());
  // Most of them: the plan’s own date.
  const std::string three = "can_cu: [1-KH/TU ngày 01/3/2024, 2-KH/TU ngày 02/3/2024, 3-KH/TU ngày 03/3/2024]\n";
  CHECK(later(three, {2024, 3, 1}) == "2-KH/TU; 3-KH/TU");
  const auto all = breaches("citation-later", "van_ban: { ngay_ban_hanh: 20/2/2024 }\n" + three, {},
                            {.at = Date{2024, 2, 20}, .plan_date = Date{2024, 2, 20}});
  REQUIRE(all.size() == 1);
  CHECK(argument(all[0], "count") == "3");
  CHECK(all[0].related.size() == 3);
  // By the registry, less surely where only the number is given.
  CHECK(later("can_cu: [Nghị quyết số 57-NQ/TW]\n", {2024, 5, 20}) == "Nghị quyết số 57-NQ/TW?");
  CHECK(later("can_cu: [Nghị quyết số 57-NQ/TW của Bộ Chính trị khóa XIII]\n", {2024, 5, 20}) ==
        "Nghị quyết số 57-NQ/TW");
  // A wrong date is told as such.
  CHECK(later("can_cu: [Kết luận số 69-KL/TW ngày 11/01/2025 của Bộ Chính trị]\n", {2024, 5, 20}).empty());
  // Within another’s title, in prose, of another document.
  CHECK(later("muc_dich: [Chuẩn bị thực hiện Kết luận số 226-KL/TW ngày 11/12/2025]\n", {2025, 5, 20}).empty());
  CHECK(later("can_cu: [Kế hoạch số 12-KH/TU thực hiện Kết luận số 69-KL/TW ngày 15/5/2024]\n", {2024, 2, 1}).empty());
}

TEST_CASE("the same plan at two days differs by what was replaced or came into force between") {
  const NativeSettings replaced{"citation-standing", {{"validity", {"replaced"}}, {"silent", {"thay thế"}}}};
  const NativeSettings coming{"citation-standing", {{"validity", {"not_in_force"}}, {"silent", {"hiệu lực"}}}};
  const auto at = [](Date day) { return NativeDay{.at = day, .plan_date = Date{2025, 8, 15}}; };
  const std::string plan =
      "can_cu: [Quy định số 66-QĐ/TW ngày 06/02/2017 của Ban Bí thư, Luật số 93/2025/QH15 ngày 27/6/2025]\n";
  CHECK(told("citation-standing", plan, replaced, at({2026, 1, 8})).empty());
  CHECK(told("citation-standing", plan, replaced, at({2026, 1, 9})) == "Quy định số 66-QĐ/TW");
  CHECK(told("citation-standing", plan, coming, at({2025, 9, 30})) == "Luật số 93/2025/QH15");
  CHECK(told("citation-standing", plan, coming, at({2025, 10, 1})).empty());
  // At no day nothing is said.
  CHECK(told("citation-standing", plan, replaced, {}).empty());
  // Recalled only.
  CHECK(told("citation-standing", "can_cu: [Hướng dẫn số 36-HD/VPTW ngày 03/4/2018]\n", replaced, at({2026, 11, 1})) ==
        "Hướng dẫn số 36-HD/VPTW?");
  CHECK(told("citation-standing", "can_cu: [Quy định số 66-QĐ/TW]\n", replaced, at({2026, 11, 1})) ==
        "Quy định số 66-QĐ/TW?");
  // What looks back.
  CHECK(told("citation-standing", "can_cu: [{ so_ky_hieu: 66-QĐ/TW, ngay: 06/02/2017, vai_tro: thay_the }]\n", replaced,
             at({2026, 11, 1}))
            .empty());
  CHECK(told("citation-standing", "muc_dich: [Tổng kết Quy định số 66-QĐ/TW ngày 06/02/2017]\n", replaced,
             at({2026, 11, 1}))
            .empty());
}

TEST_CASE("a number of several documents is a question once, and none where the plan’s date leaves one") {
  const auto asked = [](const std::string& plan, Date date) {
    return told("citation-ambiguous", plan, {}, {.at = date, .plan_date = date});
  };
  CHECK(asked("can_cu: [29-NQ/TW, Nghị quyết số 29-NQ/TW]\n", {2024, 5, 20}) == "29-NQ/TW");
  CHECK(asked("can_cu: [29-NQ/TW]\n", {2015, 5, 20}).empty());
  CHECK(asked("muc_dich: [Thực hiện 29-NQ/TW]\n", {2024, 5, 20}).empty());
}

TEST_CASE("documents of the centre that are not in the registry are told together") {
  const NativeSettings organs{"citations-unknown", {{"organs", {"TW", "TTg"}}}};
  const auto all =
      breaches("citations-unknown",
               "van_ban: { so_ky_hieu: 12-KH/TW }\n"
               "can_cu: [178-QĐ/TW, 178-QĐ/TW ngày 27/6/2024, 569/QĐ-TTg ngày 11/5/2021, 12-KH/TW, 5-KH/TU]\n",
               organs);
  REQUIRE(all.size() == 1);
  CHECK(argument(all[0], "list") == "178-QĐ/TW; 569/QĐ-TTg (sổ chỉ có văn bản cùng số, ký hiệu ngày 11/5/2022)");
  CHECK(all[0].also.size() == 1);
  std::string many = "can_cu: [";
  for (int i = 0; i < 9; ++i) many += "90" + std::to_string(i) + "-QĐ/TW, ";
  const auto cut = breaches("citations-unknown", many + "]\n", organs);
  REQUIRE(cut.size() == 1);
  CHECK(argument(cut[0], "count") == "9");
  CHECK(argument(cut[0], "more") == "3");
}

std::string incomplete(const std::string& plan) {
  std::string text;
  for (const Breach& breach : breaches("first-citation", plan))
    text += (text.empty() ? "" : "; ") + argument(breach, "citation") + ": " + argument(breach, "missing");
  return text;
}

TEST_CASE("a first citation lacks what no mention until then has said") {
  CHECK(incomplete("can_cu: [Kế hoạch số 118-KH/TU]\n") ==
        "Kế hoạch số 118-KH/TU: ngày ban hành, cơ quan ban hành và trích yếu");
  CHECK(incomplete("can_cu: [Quyết định số 569/QĐ-TTg]\n") == "Quyết định số 569/QĐ-TTg: ngày ban hành và trích yếu");
  CHECK(incomplete("can_cu: [Kế hoạch số 118-KH/TU của Tỉnh ủy về chuyển đổi số]\n") ==
        "Kế hoạch số 118-KH/TU: ngày ban hành");
  CHECK(incomplete("van_ban: { trich_yeu: \"Thực hiện Kế hoạch số 118-KH/TU, ngày 14/5/2024 của Tỉnh ủy\" }\n"
                   "muc_dich: [118-KH/TU]\n")
            .empty());
  CHECK(incomplete("muc_dich: [118-KH/TU]\nyeu_cau: [\"118-KH/TU, ngày 14/5/2024 của Tỉnh ủy\"]\n") ==
        "118-KH/TU: ngày ban hành, cơ quan ban hành và trích yếu");
  CHECK(incomplete("muc_dich: [Nghị quyết số 11-NQ/TU ngày 01/02/2024 và Nghị quyết số 12-NQ/TU ngày 02/02/2024 của "
                   "Tỉnh ủy]\n")
            .empty());
  CHECK(incomplete(
            "can_cu: [\"Nghị quyết số 45-NQ/TW, ngày 24/11/2023 của Hội nghị Trung ương 8 khóa XIII về trí thức\"]\n")
            .empty());
  CHECK(incomplete("can_cu: [\"Nghị quyết Trung ương 6 khóa XIII (Nghị quyết số 29-NQ/TW)\"]\n") ==
        "Nghị quyết Trung ương 6 khóa XIII (Nghị quyết số 29-NQ/TW): ngày ban hành và trích yếu");
  CHECK(incomplete("muc_dich: [\"Huyện ủy đã ban hành Kế hoạch số 195-KH/HU, ngày 20/6/2024 về chuyển đổi số\"]\n")
            .empty());
  CHECK(incomplete("muc_dich: [Quán triệt Nghị quyết 37]\n") ==
        "Nghị quyết 37: số, ký hiệu, ngày ban hành, cơ quan ban hành và trích yếu");
}

TEST_CASE("references, titles and names are not asked to be complete") {
  CHECK(incomplete("muc_tieu: { chi_tieu: [{ ten: A, nguon: 57-NQ/TW }] }\nhuong_dan: 149-HD/BTGTW\n").empty());
  CHECK(incomplete("can_cu: [\"Kế hoạch số 5-KH/TU ngày 01/02/2024 của Tỉnh ủy thực hiện Kết luận số 45-KL/TW\"]\n")
            .empty());
  CHECK(incomplete("can_cu: [Nghị quyết Đại hội XIII, Luật Ngân sách nhà nước, Nghị quyết Trung ương 6 khóa XI]\n")
            .empty());
  // Told as a blank or as a misspelt key.
  CHECK(incomplete("can_cu: [{ so_ky_hieu: 118-KH/TU, ngay: \"\", co_quan: Tỉnh ủy }]\n").empty());
  CHECK(incomplete("can_cu: [{ so_ky_hieu: 118-KH/TU, ngya: 14/5/2024, co_quan: Tỉnh ủy }]\n").empty());
  CHECK(incomplete("can_cu: [{ loai: ke_hoach, so_ky_hieu: 118-KH/TU, co_quan: Tỉnh ủy }]\n") ==
        "Kế hoạch số 118-KH/TU: ngày ban hành và trích yếu");
  // Told as a number of several documents.
  CHECK(incomplete("can_cu: [29-NQ/TW]\n").empty());
  const auto titles =
      breaches("first-citation-title",
               "can_cu: [\"118-KH/TU, ngày 14/5/2024 của Tỉnh ủy\", 569/QĐ-TTg ngày 11/5/2022, 5-KH/TU]\n");
  REQUIRE(titles.size() == 1);
  CHECK(argument(titles[0], "list") == "118-KH/TU; 569/QĐ-TTg");
  CHECK(titles[0].also.size() == 1);
}

TEST_CASE("a number whose digits changed places is told by the day of the document that is meant") {
  const auto told = [](const std::string& plan) {
    std::string text;
    for (const Breach& breach : breaches("citation-misnumbered", plan)) {
      REQUIRE(breach.edit);
      text += argument(breach, "written") + " > " + breach.edit->text + ";";
    }
    return text;
  };
  CHECK(told("can_cu: [\"Kết luận số 96-KL/TW, ngày 11/01/2024 của Bộ Chính trị\"]\n") == "96-KL/TW > 69-KL/TW;");
  CHECK(told("can_cu: [{ so_ky_hieu: 194-HD/BTGTW, ngay: 25/3/2024 }]\nmuc_dich: 194-HD/BTGTW ngày 25/3/2024\n") ==
        "194-HD/BTGTW > 149-HD/BTGTW;");
  CHECK(told("can_cu: [\"Kết luận số 96-KL/TW, ngày 12/01/2024 của Bộ Chính trị\"]\n").empty());
  CHECK(told("can_cu: [Kết luận số 96-KL/TW năm 2024, 96-KL/TW]\n").empty());
  CHECK(told("can_cu: [\"Kết luận số 68-KL/TW, ngày 11/01/2024 của Bộ Chính trị\"]\n").empty());
  CHECK(told("can_cu: [\"Kết luận số 69-KL/TW, ngày 11/01/2024\"]\n").empty());
  // One cause: neither its type nor its organ is told besides, what else is wrong is.
  const std::string type = "can_cu: [\"Kết luận số 69-NQ/TW, ngày 11/01/2024 của Ban Bí thư\"]\n";
  CHECK(told(type) == "69-NQ/TW > 69-KL/TW;");
  CHECK(contradictions("type", type).empty());
  CHECK(contradictions("issuer", type) == "Ban Bí thư > Bộ Chính trị {Bộ Chính trị}");
  const std::string organ = "can_cu: [\"Kết luận số 69-KL/TU, ngày 11/01/2024 của Bộ Chính trị\"]\n";
  CHECK(told(organ) == "69-KL/TU > 69-KL/TW;");
  CHECK(contradictions("issuer", organ).empty());
}

TEST_CASE("the year in a symbol is that of the date beside it") {
  const auto told = [](const std::string& plan) {
    std::string text;
    for (const Breach& breach : breaches("citation-year", plan))
      text += argument(breach, "symbol") + " " + argument(breach, "date") + " " + argument(breach, "year") + ";";
    return text;
  };
  CHECK(told("can_cu: [\"Thông tư số 43/2024/TT-BYT ngày 12/12/2023 của Bộ Y tế\"]\n") ==
        "43/2024/TT-BYT ngày 12/12/2023 2024;");
  CHECK(
      told("can_cu: [{ so_ky_hieu: 43/2024/TT-BYT, ngay: 12/12/2023 }]\nmuc_dich: 43/2024/TT-BYT ngày 12/12/2023\n") ==
      "43/2024/TT-BYT 12/12/2023 2024;");
  CHECK(told("can_cu: [\"Thông tư số 43/2024/TT-BYT ngày 12/12/2024\", \"Thông tư số 43/2024/TT-BYT\"]\n").empty());
  CHECK(told("can_cu: [\"Kết luận số 77-KL/TW ngày 12/12/2023\", \"Luật số 07/2017/QH14 năm 2017\"]\n").empty());
  // A date that is another document's, or the plan's.
  CHECK(
      told("muc_dich: [\"Sửa đổi Thông tư số 43/2024/TT-BYT, ban hành kèm theo Kế hoạch ngày 12/12/2025\"]\n").empty());
}

TEST_CASE("thousands of wrong citations in one text take linear time", "[timing]") {
  const auto work = [](std::size_t n) {
    std::string text;
    for (std::size_t i = 0; i < n; ++i)
      text +=
          "Kết luận số 69-KL/TW ngày " + std::to_string(i % 9 + 1) + "/3/2024 của Ban Bí thư; 29-NQ/TW; Kết luận 69, ";
    const BuiltPlan built("can_cu: [\"" + text + "\"]\n");
    const NativeDay day{.at = Date{2023, 1, 1}, .plan_date = Date{2023, 1, 1}};
    const NativeSettings date{"citation-contradicts", {{"field", {"date"}}}};
    CHECK(ask_native("citation-contradicts", built.plan(), {0}, date, day)[0].breaches.size() == n);
    for (const std::string_view check : {"citation-later", "citation-ambiguous", "first-citation"})
      (void)ask_native(check, built.plan(), {0}, {}, day);
    const NativeSettings glued{"cited-symbols", {{"fault", {"glued"}}}};
    (void)ask_native("cited-symbols", built.plan(), {0}, glued, day);
  };
  CHECK(growth(work, 512) < kLinear);
}

}  // namespace
}  // namespace rasoat::tests
