#include "tests/support/ask_native.h"
#include "tests/support/build_plan.h"
#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

// The bodies that the recipients omit, joined by "; ".
std::string omitted(const std::string& plan, const rules::NativeSettings& settings = {}) {
  const BuiltPlan built(plan);
  const plans::PlanNode root = built.plan().root();
  const auto verdicts = ask_native("recipients-omit-lead", built.plan(), {root}, settings);
  REQUIRE(verdicts.size() == 1);
  if (verdicts[0].undecided) return "undecided";
  std::string text;
  for (const rules::Breach& breach : verdicts[0].breaches) {
    text += (text.empty() ? "" : "; ") + breach.arguments[0].second;
    CHECK(built.word(breach.where).find(breach.arguments[0].second) != std::string_view::npos);
  }
  return text;
}

std::string plan_of(const std::string& leads, const std::string& recipients, const std::string& head = "") {
  return head + "nhiem_vu:\n  - cong_viec:\n      - { noi_dung: A, chu_tri: " + leads + " }\nnoi_nhan: " + recipients +
         "\n";
}

TEST_CASE("a lead that receives nothing is named once, at its first mention") {
  CHECK(omitted(plan_of("[Sở Y tế, Sở Tư pháp, sở y tế]", "[Sở Tư pháp, \"Lưu: VT\"]")) == "Sở Y tế");
}

TEST_CASE("names, longer and shorter forms, abbreviations and initials count") {
  CHECK(omitted(plan_of("Ban Tuyên giáo Đảng ủy", "[BTG Đảng ủy, \"Lưu: VP\"]")).empty());
  CHECK(omitted(plan_of("Ban Tuyên giáo", "[Ban Tuyên giáo Đảng ủy (để t/h)]")).empty());
  CHECK(omitted(plan_of("Sở Khoa học và Công nghệ", "[\"Sở KH&CN, Sở TC\"]")).empty());
  CHECK(omitted(plan_of("Sở Khoa học và Công nghệ", "[SKHCN]")).empty());
  CHECK(omitted(plan_of("\"Sở Văn hóa, Thể thao và Du lịch\"", "[Sở VHTT&DL]")).empty());
  CHECK(omitted(plan_of("\"Sở Văn hóa, Thể thao và Du lịch\"", "[Sở VH-TT&DL]")).empty());
  CHECK(omitted(plan_of("Văn phòng UBND tỉnh", "[\"VPUBND: CVP\"]")).empty());
  CHECK(omitted(plan_of("Ủy ban nhân dân tỉnh", "[UBND tỉnh]")).empty());
  CHECK(omitted(plan_of("Văn phòng Đảng ủy", "[\"Lưu: VT\"]")).empty());
  CHECK(omitted(plan_of("Đoàn Thanh niên Cộng sản Hồ Chí Minh Trường", "[Đoàn Thanh niên Trường]")).empty());
  CHECK(omitted(plan_of("Đoàn TNCS Hồ Chí Minh xã", "[Đoàn Thanh niên xã, \"Lưu: VT\"]")).empty());
  CHECK(omitted(plan_of("Hội LHPN xã", "[Hội Liên hiệp Phụ nữ xã]")).empty());
  CHECK(omitted(plan_of("Ban Tổ chức cán bộ Trường", "[Ban Thường trực Đoàn Trường]")) == "Ban Tổ chức cán bộ Trường");
}

TEST_CASE("a group among the recipients covers members of its kind") {
  CHECK(omitted(plan_of("Sở Tư pháp", "[\"Các Sở: XD, TC\"]")).empty());
  CHECK(omitted(plan_of("Sở Tư pháp", "[\"Các sở, ngành\"]")).empty());
  CHECK(omitted(plan_of("Khoa Luật", "[Các đơn vị thuộc Trường]")).empty());
  CHECK(omitted(plan_of("Chi bộ Khoa Luật", "[Các chi bộ trực thuộc]")).empty());
  CHECK(omitted(plan_of("UBND xã Tân Lập", "[\"UBND các xã, phường\"]")).empty());
  CHECK(omitted(plan_of("Sở Tư pháp", "[Như trên]")).empty());
  CHECK(omitted(plan_of("Công an tỉnh", "[\"Các sở, ngành\"]")) == "Công an tỉnh");
  for (const char* mass :
       {"Hội Nông dân phường", "Đoàn Thanh niên phường", "Công đoàn cơ sở", "Liên đoàn Lao động tỉnh"})
    CHECK(omitted(plan_of(mass, "[\"Các phòng chuyên môn, đoàn thể phường\"]")).empty());
  CHECK(omitted(plan_of("Hội Nông dân xã", "[Mặt trận Tổ quốc và các tổ chức chính trị - xã hội]")).empty());
  CHECK(omitted(plan_of("Hội đồng Khoa học", "[\"Mặt trận Tổ quốc, đoàn thể\"]")) == "Hội đồng Khoa học");
}

TEST_CASE("a line that refers to where bodies are named takes them all in") {
  for (const char* line :
       {"Như Mục IV", "\"Như mục IV (để thực hiện);\"", "Như trên", "Như Điều 3", "Các đơn vị nêu tại Mục IV",
        "Như Phần thứ ba", "Theo danh sách kèm theo", "{ ten: Các ban, tham_chieu: Mục III }"}) {
    INFO(line);
    CHECK(omitted(plan_of("Sở Tư pháp", "[" + std::string(line) + "]")).empty());
  }
  CHECK(omitted(plan_of("Sở Tư pháp", "[{ ten: Các ban, tham_chieu: \"\" }]")) == "Sở Tư pháp");
  CHECK(omitted(plan_of("Sở Tư pháp", "[Tổ công tác theo Quyết định 12]")) == "Sở Tư pháp");
}

TEST_CASE("a line that names several bodies names each") {
  CHECK(omitted(plan_of("Công đoàn cơ sở", "[\"Công đoàn, Đoàn Thanh niên\"]")).empty());
  CHECK(omitted(plan_of("Đoàn Thanh niên Bệnh viện", "[\"Công đoàn, Đoàn Thanh niên\"]")).empty());
  CHECK(omitted(plan_of("Công an tỉnh", "[\"Công đoàn, Đoàn Thanh niên\"]")) == "Công an tỉnh");
}

TEST_CASE("the issuer, groups and persons are not looked for") {
  const std::string head = "van_ban: { co_quan_ban_hanh: Đảng ủy Trường Đại học Luật }\n";
  CHECK(omitted(plan_of("Đảng ủy Trường", "[Chi bộ A]", head)).empty());
  CHECK(omitted(plan_of("Ban Thường vụ Đảng ủy", "[Chi bộ A]", head)).empty());
  CHECK(omitted(plan_of("\"Các cơ quan, đơn vị\"", "[Chi bộ A]", head)).empty());
  CHECK(omitted(plan_of("{ ca_nhan: Nguyễn Văn A }", "[Chi bộ A]", head)).empty());
  CHECK(omitted(plan_of("Thường vụ Đảng ủy", "[Chi bộ A]", head)).empty());
  CHECK(omitted(plan_of("Đồng chí Phó Bí thư", "[Chi bộ A]", head)).empty());
  CHECK(omitted(plan_of("Đảng viên Nguyễn Thị B", "[Chi bộ A]", head)).empty());
  CHECK(omitted(plan_of("Lãnh đạo Ban", "[Chi bộ A]", head)).empty());
  CHECK(omitted(plan_of("PGS.TS. Nguyễn Văn A", "[Chi bộ A]", head)).empty());
  CHECK(omitted(plan_of("\"Nguyễn Văn A, Phó Hiệu trưởng\"", "[Chi bộ A]", head)).empty());
  const rules::NativeSettings settings{"recipients-omit-lead", {{"group_words", {"khối thi đua"}}}};
  CHECK(omitted(plan_of("Khối thi đua số 1", "[Chi bộ A]", head), settings).empty());
  CHECK(omitted(plan_of("Khối thi đua số 1", "[Chi bộ A]", head)) == "Khối thi đua số 1");
}

TEST_CASE("a lead that is no more is told of elsewhere, and need not receive the plan") {
  const BuiltPlan built(plan_of("[Ban Tuyên giáo Tỉnh ủy, Ban Tổ chức Tỉnh ủy]", "[Chi bộ A]"));
  const auto omitted_on = [&](const rules::Date& day) {
    std::size_t count = 0;
    for (const rules::NativeVerdict& one :
         ask_native("recipients-omit-lead", built.plan(), {built.plan().root()}, {}, {.at = day, .plan_date = day}))
      count += one.breaches.size();
    return count;
  };
  CHECK(omitted_on({2026, 3, 5}) == 1);
  CHECK(omitted_on({2024, 3, 5}) == 2);
}

TEST_CASE("without recipients it says nothing; where they cannot be read it is undecided") {
  CHECK(omitted("nhiem_vu: [{ cong_viec: [{ chu_tri: Sở A }] }]\n").empty());
  CHECK(omitted("nhiem_vu: [{ cong_viec: [{ chu_tri: Sở A }] }]\nnoi_nhan:\n").empty());
  CHECK(omitted("nhiem_vu: [{ cong_viec: [{ chu_tri: Sở A }] }]\nnoi_nha: [Sở B]\n") == "undecided");
}

TEST_CASE("every native check is found by its name, and no other") {
  for (const rules::NativeCheck& check : rules::native_checks()) CHECK(rules::find_native(check.name) == &check);
  CHECK(rules::find_native("nothing") == nullptr);
}

}  // namespace
}  // namespace rasoat::tests
