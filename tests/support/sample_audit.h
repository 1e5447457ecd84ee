// Audits made by hand, so that reports can be tested without reading or checking anything.
//
// Each function gives one situation that a report must say well; places are found by searching the sample's text, so
// that a test reads as the report does. Distinct from plans/samples: these are as small as the tests need, and their
// rules stand in no pack.
//
//   checker::Audit audit = sample_incomplete();   // errors, warnings, infos, a waiver
//   report->begin(sample_run());  report->add(audit);
#pragma once

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "checker/audit/audit.h"

namespace rasoat::tests {

using checker::Answer;
using checker::Audit;
using checker::Basis;
using checker::Finding;
using checker::RuleCard;
using checker::Ruling;
using checker::RunInfo;
using checker::Severity;
using checker::Span;
using checker::Strength;
using checker::Wording;

inline constexpr std::string_view kSamplePlan =
    "rasoat: 1\n"
    "huong_dan: 149-HD/BTGTW\n"
    "van_ban:\n"
    "  so_ky_hieu: 05-KH/ĐU\n"
    "  co_quan_ban_hanh: Đảng ủy Trường Đại học Bách khoa\n"
    "  ngay_ban_hanh: 20/01/2026\n"
    "  trich_yeu: Thực hiện Kết luận số 69-KL/TW, ngày 11/01/2024 của Bộ Chính trị\n"
    "nhiem_vu:\n"
    "  - nhan: 1\n"
    "    nhom: II.1\n"
    "    cong_viec:\n"
    "      - noi_dung: Tổ chức hội nghị quán triệt Kết luận số 69-KL/TW đến toàn thể đảng viên\n"
    "        thoi_han: Thường xuyên\n"
    "      - noi_dung: Đẩy mạnh tuyên truyền về vai trò của khoa học, công nghệ và đổi mới sáng tạo trên cổng thông "
    "tin "
    "điện tử, mạng xã hội của Nhà trường, các tổ chức đoàn thể và tới sinh viên trong toàn Đảng bộ\n"
    "        chu_tri: các phòng, ban, khoa\n"
    "        thoi_han: Quý III/2026\n"
    "  - nhan: 2\n"
    "    nhom: II.1\n"
    "    cong_viec:\n"
    "      - noi_dung: Sơ kết 5 năm thực hiện Kết luận\n"
    "        thoi_han: 31/12/2025\n";

// The place of the `nth` (from 0) time that `needle` stands in `text`; the empty span at 0 when it does not.
inline Span place_of(std::string_view needle, std::size_t nth = 0, std::string_view text = kSamplePlan) {
  std::size_t at = text.find(needle);
  for (; nth > 0 && at != text.npos; --nth) at = text.find(needle, at + 1);
  if (at == text.npos) return {};
  return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + needle.size())};
}

enum SampleRule : std::uint32_t {
  kTabIndentation,
  kDecomposedLetters,
  kDeadlinePast,
  kLeadIsGroup,
  kLeadMissing,
  kTaskGroupMissing,
};

namespace sample {

inline Basis basis(Strength strength, std::string document, std::string clause, std::string quote, Wording note = {}) {
  return {strength, std::move(document), std::move(clause), std::move(quote), std::move(note), {}};
}

inline RuleCard card(std::string id, std::string pack, Severity severity, Wording title, Wording because,
                     Wording remedy, std::vector<Basis> bases) {
  RuleCard made;
  made.id = std::move(id);
  made.pack = std::move(pack);
  made.severity = severity;
  made.title = std::move(title);
  made.because = std::move(because);
  made.remedy = std::move(remedy);
  made.basis = std::move(bases);
  return made;
}

inline RuleCard tab_card() {
  RuleCard made =
      card("tab-indentation", "dinh-dang", Severity::kError,
           {"Thụt đầu dòng bằng dấu cách", "Lines are indented with blanks"},
           {"Dấu tab rộng hẹp khác nhau tùy máy nên không cho biết cấp của dòng.",
            "A tab has another width on every machine and says nothing of a line's level."},
           {"Thay dấu tab bằng dấu cách.", "Replace the tab by blanks."}, {basis(Strength::kFormat, "", "", "")});
  made.example_broken = "van_ban:\n\tloai: KH\n";
  made.example_holds = "van_ban:\n  loai: KH\n";
  return made;
}

inline RuleCard group_card() {
  RuleCard made = card(
      "task-group-missing", "149-hd-btgtw", Severity::kError,
      {"Kế hoạch phải có đủ sáu nhóm nhiệm vụ trọng tâm", "Every one of the six groups of tasks is covered"},
      {"Hướng dẫn yêu cầu chú trọng sáu nhóm nhiệm vụ; thiếu một nhóm thì phần việc đó không có ai thực hiện.",
       "The guidance stresses six groups of tasks; where one is missing, nobody carries it out."},
      {"Bổ sung nhóm nhiệm vụ còn thiếu, hoặc nêu lý do không thuộc phạm vi của đơn vị.",
       "Add the group that is missing, or give the reason why it is outside the unit's scope."},
      {basis(Strength::kText, "149-HD/BTGTW", "II.1-6",
             "Kế hoạch, chương trình hành động thực hiện Kết luận của Bộ Chính trị cần bám sát các nội dung cơ bản và "
             "chú trọng những nhiệm vụ cụ thể sau")});
  made.tags = {"G8", "R1"};
  made.example_broken = "nhiem_vu:\n  - nhom: II.1\n";
  made.example_holds = "nhiem_vu:\n  - nhom: II.1\n  - nhom: II.2\n";
  return made;
}

inline Finding finding(SampleRule rule, Severity severity, Span where, std::string path, Wording say, Wording remedy,
                       std::vector<Basis> bases, std::string fingerprint) {
  Finding made;
  made.rule = rule;
  made.severity = severity;
  made.where = where;
  made.path = std::move(path);
  made.say = std::move(say);
  made.remedy = std::move(remedy);
  made.basis = std::move(bases);
  made.fingerprint = std::move(fingerprint);
  return made;
}

}  // namespace sample

inline std::shared_ptr<const std::vector<RuleCard>> sample_cards() {
  using sample::basis;
  using sample::card;
  const Basis practice = basis(Strength::kPractice, "", "", "",
                               {"việc có thời hạn cụ thể mới kiểm tra được", "work with a date can be followed up"});
  Basis later = basis(Strength::kLaterRule, "226-KL/TW", "1", "mỗi việc chỉ giao một cơ quan, đơn vị chủ trì");
  later.period.from = rules::Date{2025, 12, 11};
  std::vector<RuleCard> cards(6);
  cards[kTabIndentation] = sample::tab_card();
  cards[kDecomposedLetters] = card(
      "decomposed-letters", "chung", Severity::kInfo, {"Chữ có dấu ở dạng dựng sẵn", "Letters are composed"},
      {"Chữ tổ hợp không tìm kiếm được.", "Decomposed letters cannot be searched."},
      {"Gõ lại bằng bảng mã Unicode dựng sẵn.", "Type it again in composed Unicode."},
      {basis(Strength::kForm, "30/2020/NĐ-CP", "Phụ lục I, mục I.2", "bộ mã ký tự Unicode theo Tiêu chuẩn Việt Nam")});
  cards[kDeadlinePast] =
      card("deadline-before-issue", "chung", Severity::kError,
           {"Thời hạn không trước ngày ban hành", "A deadline is not before the date of issue"},
           {"Việc đã quá hạn khi ban hành thì không thực hiện được.", "Such work cannot be done."},
           {"Ghi lại thời hạn sau ngày ban hành.", "Give a date after the date of issue."}, {practice});
  cards[kLeadIsGroup] = card("lead-is-group", "chung", Severity::kWarning,
                             {"Đơn vị chủ trì là một đơn vị cụ thể", "The lead is one body by name"},
                             {"Giao cho nhiều đơn vị là không giao cho ai.", "What all lead, nobody leads."},
                             {"Ghi tên một đơn vị chủ trì.", "Name one lead body."}, {later});
  cards[kLeadMissing] =
      card("task-lead-missing", "chung", Severity::kError,
           {"Mỗi công việc có đơn vị chủ trì", "Every piece of work has a lead body"},
           {"Không có đơn vị chủ trì thì không ai chịu trách nhiệm.", "Nobody would answer for it."},
           {"Ghi đơn vị chủ trì cho công việc.", "Name the lead body of the work."}, {later, practice});
  cards[kTaskGroupMissing] = sample::group_card();
  return std::make_shared<const std::vector<RuleCard>>(std::move(cards));
}

// An audit of `text` with a ruling for every card and no findings yet.
inline Audit sample_blank(std::string file, std::string text = std::string(kSamplePlan)) {
  Audit audit;
  audit.file = std::move(file);
  audit.source = std::make_shared<const plans::SourceFile>(plans::SourceFile::from_text(audit.file, std::move(text)));
  audit.lines = std::make_shared<const plans::LineIndex>(audit.source->bytes());
  audit.cards = sample_cards();
  audit.plan = {"Đảng ủy Trường Đại học Bách khoa",
                "05-KH/ĐU",
                "Thực hiện Kết luận số 69-KL/TW, ngày 11/01/2024 của Bộ Chính trị",
                "20/01/2026",
                {"149-HD/BTGTW"},
                false};
  audit.as_of = "2026-01-20";
  audit.packs_applied = {"149-hd-btgtw 1.0.0", "chung 1.0.0", "dinh-dang 1.0.0"};
  for (std::uint32_t rule = 0; rule < audit.cards->size(); ++rule) {
    audit.rulings.push_back({rule, Answer::kHolds, 1, 0, 0, 0, {}});
  }
  audit.read_completely = true;
  return audit;
}

// Nothing to say: may be submitted.
inline Audit sample_clean() { return sample_blank("ke-hoach/sach.yaml"); }

// Lets the rulings agree with the findings.
inline void settle_rulings(Audit& audit) {
  for (const Finding& finding : audit.findings) {
    Ruling& ruling = audit.rulings[finding.rule];
    ++ruling.broken;
    ruling.waived += finding.waived;
    ruling.answer = ruling.broken == ruling.waived ? Answer::kWaived : Answer::kBroken;
  }
}

// Errors (one on two places, one with a related place), a warning on a very long line's neighbour, infos, a waived
// finding.
inline Audit sample_incomplete() {
  using sample::finding;
  Audit audit = sample_blank("ke-hoach/05-KH-ĐU.yaml");
  const auto& cards = *audit.cards;
  audit.findings.push_back(finding(kTaskGroupMissing, Severity::kError, place_of("nhiem_vu"), "/",
                                   {"Kế hoạch chưa có nhóm nhiệm vụ II.2 “Xây dựng, hoàn thiện đồng bộ chính sách, "
                                    "pháp luật; nâng cao hiệu lực, hiệu "
                                    "quả quản lý nhà nước”.",
                                    "The plan has no group of tasks II.2, policy, law and state management."},
                                   *cards[kTaskGroupMissing].remedy, cards[kTaskGroupMissing].basis,
                                   "00000000000000a1"));
  audit.findings.push_back(
      finding(kLeadMissing, Severity::kError, place_of("noi_dung"), "nhiem_vu[0].cong_viec[0]",
              {"Công việc 1.1 «Tổ chức hội nghị quán triệt …» chưa có đơn vị chủ trì.", "Work 1.1 has no lead body."},
              *cards[kLeadMissing].remedy, cards[kLeadMissing].basis, "00000000000000a2"));
  audit.findings.push_back(
      finding(kDecomposedLetters, Severity::kInfo, place_of("tuyên truyền"), "nhiem_vu[0].cong_viec[1]",
              {"Chữ “tuyên truyền” gõ ở dạng tổ hợp.", "The word is typed in decomposed letters."},
              *cards[kDecomposedLetters].remedy, cards[kDecomposedLetters].basis, "00000000000000a3"));
  audit.findings.push_back(finding(
      kLeadIsGroup, Severity::kWarning, place_of("các phòng, ban, khoa"), "nhiem_vu[0].cong_viec[1].chu_tri",
      {"“các phòng, ban, khoa” là một nhóm, không phải một đơn vị chủ trì.", "The lead is a group, not one body."},
      *cards[kLeadIsGroup].remedy, cards[kLeadIsGroup].basis, "00000000000000a4"));
  audit.findings.push_back(
      finding(kLeadMissing, Severity::kError, place_of("noi_dung", 2), "nhiem_vu[1].cong_viec[0]",
              {"Công việc 2.1 «Sơ kết 5 năm …» chưa có đơn vị chủ trì.", "Work 2.1 has no lead body."},
              *cards[kLeadMissing].remedy, cards[kLeadMissing].basis, "00000000000000a5"));
  audit.findings.push_back(finding(kDeadlinePast, Severity::kError, place_of("31/12/2025"),
                                   "nhiem_vu[1].cong_viec[0].thoi_han",
                                   {"Thời hạn 31/12/2025 trước ngày ban hành 20/01/2026.",
                                    "The deadline 31/12/2025 is before the issue, 20/01/2026."},
                                   *cards[kDeadlinePast].remedy, cards[kDeadlinePast].basis, "00000000000000a6"));
  audit.findings.back().related = {{place_of("20/01/2026"), {"ngày ban hành ghi ở đây", "the date of issue"}}};
  audit.findings.back().edit = plans::Edit{place_of("31/12/2025"), "31/12/2026", false};
  audit.findings.push_back(finding(kDecomposedLetters, Severity::kInfo, place_of("Sơ kết"), "nhiem_vu[1].cong_viec[0]",
                                   {"Chữ “kết” gõ ở dạng tổ hợp.", "The word is typed in decomposed letters."},
                                   *cards[kDecomposedLetters].remedy, cards[kDecomposedLetters].basis,
                                   "00000000000000a7"));
  Finding waived =
      finding(kLeadIsGroup, Severity::kWarning, place_of("Thường xuyên"), "nhiem_vu[0].cong_viec[0].thoi_han",
              {"“Thường xuyên” không phải là thời hạn.", "“Thường xuyên” is no deadline."}, *cards[kLeadIsGroup].remedy,
              cards[kLeadIsGroup].basis, "00000000000000a8");
  waived.waived = true;
  waived.waiver = {"Ban Thường vụ đồng ý tại Thông báo 12-TB/ĐU", "Bí thư Đảng ủy", "31/12/2026"};
  audit.findings.push_back(waived);
  std::ranges::stable_sort(audit.findings, {}, &Finding::where);
  settle_rulings(audit);
  return audit;
}

// A mark deep in a line of several hundred columns, with wide and combining letters before it.
inline Audit sample_long_line() {
  Audit audit = sample_blank("dai.yaml");
  audit.findings.push_back(sample::finding(kLeadIsGroup, Severity::kWarning, place_of("tới sinh viên"),
                                           "nhiem_vu[0].cong_viec[1].noi_dung",
                                           {"Đối tượng chưa cụ thể.", "Too vague."}, {}, {}, "00000000000000b1"));
  audit.findings.push_back(sample::finding(kLeadIsGroup, Severity::kWarning, place_of("Đẩy mạnh"),
                                           "nhiem_vu[0].cong_viec[1].noi_dung",
                                           {"Động từ chung chung.", "A vague verb."}, {}, {}, "00000000000000b2"));
  settle_rulings(audit);
  return audit;
}

// A tab in the indentation: read in part, so that a rule could not be decided.
inline Audit sample_not_verified() {
  const std::string text = "rasoat: 1\nvan_ban:\n\tloai: KH\n  so_ky_hieu: 05-KH/ĐU\n";
  Audit audit = sample_blank("hong/tab.yaml", text);
  audit.plan = {};
  audit.as_of = "";
  audit.packs_applied = {"chung 1.0.0", "dinh-dang 1.0.0"};
  audit.guidance_without_pack = {"66-NQ/TW"};
  audit.read_completely = false;
  Finding tab = sample::finding(kTabIndentation, Severity::kError, place_of("\t", 0, text), "van_ban",
                                {"Dòng thụt vào bằng dấu tab.", "The line is indented with a tab."},
                                *(*audit.cards)[kTabIndentation].remedy, (*audit.cards)[kTabIndentation].basis,
                                "00000000000000c1");
  tab.edit = plans::Edit{tab.where, "  ", true};
  audit.findings.push_back(tab);
  settle_rulings(audit);
  const checker::Why why{"phần “van_ban” đọc chưa được", "the block “van_ban” could not be read"};
  audit.rulings[kDeadlinePast] = {kDeadlinePast, Answer::kUndecided, 2, 0, 0, 1, why};
  audit.rulings[kLeadMissing] = {kLeadMissing, Answer::kUndecided, 2, 0, 0, 2, why};
  return audit;
}

// No source at all: the file could not be loaded.
inline Audit sample_unreadable() {
  Audit audit = sample_blank("mat/khong-co.yaml");
  audit.source.reset();
  audit.lines.reset();
  audit.plan = {};
  audit.as_of = "";
  audit.packs_applied = {"dinh-dang 1.0.0"};
  audit.read_completely = false;
  audit.findings.push_back(sample::finding(kTabIndentation, Severity::kError, {}, "/",
                                           {"Không đọc được tệp: không có tệp này.", "No such file."},
                                           {"Kiểm tra lại đường dẫn.", "Check the path."}, {}, "00000000000000d1"));
  for (Ruling& ruling : audit.rulings) {
    ruling.answer = Answer::kUndecided;
    ruling.why = {"không đọc được tệp", "the file could not be read"};
  }
  audit.rulings[kTabIndentation] = {kTabIndentation, Answer::kBroken, 1, 1, 0, 0, {}};
  return audit;
}

// A name, a message and a line that would drive a terminal: escape sequences, C1 controls, bidirectional marks, bad
// bytes.
inline Audit sample_hostile() {
  const std::string text =
      "ten: \x1B[31mđỏ\x1B[0m \xC2\x9B"
      "31m \xE2\x80\xAE"
      "nược \x07 \xFF hết\n";
  Audit audit = sample_blank("te\x1B[2Jp\xFF.yaml", text);
  audit.plan.issuer = "Đảng ủy \x1B]0;title\x07";
  audit.findings.push_back(sample::finding(kDeadlinePast, Severity::kError, place_of("hết", 0, text), "ten\x1B[1m",
                                           {"Chữ “\x1B[31mđỏ\xFF” \xE2\x80\xAEsai.", "The word “\x1B[31mđỏ\xFF”."},
                                           {"Bỏ \x1B[5m.", "Remove \x1B[5m."}, {}, "00000000000000e1"));
  settle_rulings(audit);
  return audit;
}

inline RunInfo sample_run() {
  RunInfo run;
  run.tool_version = "0.1.0";
  run.packs = {
      {"149-hd-btgtw", "1.0.0", "sha256:aa", {"Bộ quy tắc theo Hướng dẫn 149-HD/BTGTW", "Rules of 149-HD/BTGTW"}},
      {"chung", "1.0.0", "sha256:bb", {"Quy tắc chung", "General rules"}},
      {"dinh-dang", "1.0.0", "sha256:cc", {"Định dạng tệp", "File format"}}};
  run.cards = sample_cards();
  return run;
}

}  // namespace rasoat::tests
