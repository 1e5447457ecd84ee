// The way of a plan through all steps: which packs and rules speak, at which date, how severe, in which words.
#include "checker/checker.h"

#include <thread>

#include "checker/timing.h"
#include "tests/checker/small_pack.h"
#include "tests/support/timing.h"

namespace rasoat::tests {
namespace {

using checker::CheckOptions;
using checker::Severity;
using checker::Verdict;

const std::string kNeedsScope = "when: { exists: . }\nrequire: { exists: pho_bien }";

CheckOptions at(rules::Date date) {
  CheckOptions options;
  options.as_of = date;
  return options;
}

TEST_CASE("a guidance pack speaks for plans that name its guidance") {
  const SmallPack pack({{"quy-tac", rule_text("quy-tac", kNeedsScope)}},
                       "guidance: [149-HD/BTGTW]\n"
                       "documents: { 149-HD/BTGTW: { vi: A, en: A } }\n");
  CHECK(answer_of(pack.check("van_ban: { dia_danh: A }\n"), "quy-tac") == Answer::kNotApplicable);
  CHECK(answer_of(pack.check("huong_dan: 149-HD/BTGTW\n"), "quy-tac") == Answer::kBroken);
  CHECK(answer_of(pack.check("huong_dan: Hướng dẫn số 149 - HD/BTGTW, ngày 25/3/2024\n"), "quy-tac") ==
        Answer::kBroken);
  CHECK(answer_of(pack.check("huong_dam: 149-HD/BTGTW\n"), "quy-tac") == Answer::kUndecided);
  const Audit both = pack.check("huong_dan: [66-NQ/TW, 149-HD/BTGTW]\n");
  CHECK(answer_of(both, "quy-tac") == Answer::kBroken);
  CHECK(both.guidance_without_pack == std::vector<std::string>{"66-NQ/TW"});
  CHECK(both.packs_applied == std::vector<std::string>{"thu 1.0.0"});
  CHECK(both.plan.guidance == std::vector<std::string>{"66-NQ/TW", "149-HD/BTGTW"});
  CHECK_FALSE(ruling_of(pack.check("van_ban: { dia_danh: A }\n"), "quy-tac").why.empty());
}

TEST_CASE("what a broken rule explains is not told besides") {
  const SmallPack pack({{"nguyen-nhan", rule_text("nguyen-nhan", "explains: [hau-qua]\nrequire: { exists: pho_bien }")},
                        {"hau-qua", rule_text("hau-qua", "for_each: every work\nrequire: { exists: chu_tri }")}});
  const std::string work = "nhiem_vu: [{ cong_viec: [Lập quy trình] }]\n";
  const Audit both = pack.check(work);
  CHECK(answer_of(both, "nguyen-nhan") == Answer::kBroken);
  CHECK(answer_of(both, "hau-qua") == Answer::kNotApplicable);
  CHECK(ruling_of(both, "hau-qua").why.in(checker::Lang::kVi) == "Nguyên nhân đã nêu ở quy tắc khác.");
  CHECK(both.findings.size() == 1);
  CHECK(answer_of(pack.check(work + "pho_bien: [{ cap: chi_bo }]\n"), "hau-qua") == Answer::kBroken);
}

TEST_CASE("the time of every step of a check is told, that of reading all texts among it") {
  const SmallPack pack({{"quy-tac", rule_text("quy-tac",
                                              "for_each: every text\n"
                                              "require: { not: { matches: { path: ., pattern: \"x+\" } } }")}});
  checker::Timing timing;
  timing.expect_rules(pack.check("rasoat: 1\n").cards->size());
  CheckOptions options;
  options.timing = &timing;
  (void)pack.check("muc_dich: Nâng cao nhận thức\n", options);
  for (const checker::Step step : {checker::Step::kRead, checker::Step::kBind, checker::Step::kMatch,
                                   checker::Step::kTexts, checker::Step::kJudge, checker::Step::kSettle}) {
    CHECK(timing.of(step).count() > 0);
  }
}

TEST_CASE("a plan that was not held against a guidance that is asked for is an error, whatever else holds") {
  const SmallPack pack({{"quy-tac", rule_text("quy-tac", "require: { exists: huong_dan }")}},
                       "guidance: [149-HD/BTGTW]\n"
                       "documents: { 149-HD/BTGTW: { vi: A, en: A } }\n");
  CheckOptions options;
  const auto said = [&](const std::string& text) {
    std::string all;
    for (const checker::Finding& finding : pack.check(text, options).findings)
      all += finding.path + ": " + finding.say.en + "\n";
    return all;
  };
  CHECK(said("huong_dan: 36-NQ/TW\n").empty());
  options.guidances = {"149-HD/BTGTW", "57-NQ/TW"};
  CHECK(said("huong_dan: Hướng dẫn số 149-HD/BTGTW\n").empty());
  CHECK(said("huong_dan: [36-NQ/TW, 149-HD/BTGTW]\n").empty());
  CHECK(said("huong_dan: 36-NQ/TW\n") == "huong_dan: Not held against 149-HD/BTGTW; 57-NQ/TW.\n");
  CHECK(said("van_ban: { dia_danh: A }\n") == "/: Not held against 149-HD/BTGTW; 57-NQ/TW.\n");
  // Named, and no rules of it are loaded.
  CHECK(said("huong_dan: 57-NQ/TW\n") == "huong_dan: Not held against 149-HD/BTGTW; 57-NQ/TW.\n");
  CHECK(pack.check("huong_dan: 57-NQ/TW\n", options).verdict() == Verdict::kIncomplete);
}

TEST_CASE("a pattern is found in one text of many, wherever it stands") {
  const SmallPack pack({{"quy-tac", rule_text("quy-tac",
                                              "for_each: every text\nrequire:\n  not: { matches: { path: ., "
                                              "pattern: '\\./\\.\\s*$', anywhere: true } }")}});
  constexpr int kTexts = 60;
  for (int marked = -1; marked < kTexts; ++marked) {
    std::string plan = "muc_dich:\n";
    for (int i = 0; i < kTexts; ++i)
      plan += "  - \"Nội dung " + std::to_string(i) + (i == marked ? "./. " : "./. hết") + "\"\n";
    const Audit audit = pack.check(plan);
    CHECK(answer_of(audit, "quy-tac") == (marked < 0 ? Answer::kHolds : Answer::kBroken));
    CHECK(ruling_of(audit, "quy-tac").subjects == kTexts);
  }
}

TEST_CASE("a pattern is found in a plan so large that its texts are looked through in pieces") {
  const SmallPack pack({{"quy-tac", rule_text("quy-tac",
                                              "for_each: every text\nrequire:\n  not: { matches: { path: ., "
                                              "pattern: '\\./\\.\\s*$', anywhere: true } }")}});
  constexpr int kTexts = 60;
  const std::string filler(10'000, 'a');
  for (const int marked : {-1, 0, 29, kTexts - 1}) {
    std::string plan = "muc_dich:\n";
    for (int i = 0; i < kTexts; ++i)
      plan += "  - \"" + filler + std::to_string(i) + (i == marked ? "./. " : "./. hết") + "\"\n";
    const Audit audit = pack.check(plan);
    CHECK(audit.findings.size() == (marked < 0 ? 0 : 1));
    CHECK(ruling_of(audit, "quy-tac").subjects == kTexts);
  }
}

TEST_CASE("applies_to: unit types, systems, types, drafts") {
  const auto answer = [](const std::string& to, const std::string& head) {
    const SmallPack pack({{"quy-tac", rule_text("quy-tac", "applies_to: " + to + "\nrequire: { exists: pho_bien }")}});
    return answer_of(pack.check("van_ban: " + head + "\n"), "quy-tac");
  };
  CHECK(answer("{ unit_types: [chi_bo] }", "{ loai_don_vi: chi_bo }") == Answer::kBroken);
  CHECK(answer("{ unit_types: [chi_bo] }", "{ loai_don_vi: tinh_uy }") == Answer::kNotApplicable);
  CHECK(answer("{ unit_types: [chi_bo] }", "{ dia_danh: A }") == Answer::kNotApplicable);
  CHECK(answer("{ unit_types: [chi_bo] }", "{ loai_don_v: chi_bo }") == Answer::kUndecided);
  CHECK(answer("{ unit_types: [chi_bo] }", "{ loai_don_vi: chi_boo }") == Answer::kUndecided);
  CHECK(answer("{ except_unit_types: [chi_bo] }", "{ loai_don_vi: chi_bộộ }") == Answer::kUndecided);
  CHECK(answer("{ unit_types: [chi_bo] }", "{ loai_don_vi: … }") == Answer::kNotApplicable);
  CHECK(answer("{ except_unit_types: [chi_bo] }", "{ loai_don_vi: chi_bo }") == Answer::kNotApplicable);
  CHECK(answer("{ except_unit_types: [chi_bo] }", "{ dia_danh: A }") == Answer::kBroken);
  CHECK(answer("{ systems: [dang] }", "{ he_thong: nha_nuoc }") == Answer::kNotApplicable);
  CHECK(answer("{ systems: [dang] }", "{ he_thong: dangg }") == Answer::kUndecided);
  CHECK(answer("{ except_systems: [dang] }", "{ he_thong: nha_nuoc }") == Answer::kBroken);
  CHECK(answer("{ types: [ke_hoach] }", "{ loai: KH }") == Answer::kBroken);
  CHECK(answer("{ draft: true }", "{ du_thao: true }") == Answer::kBroken);
  CHECK(answer("{ draft: false }", "{ du_thao: có }") == Answer::kNotApplicable);
}

TEST_CASE("a plan whose day is still to be written is read at the end of its month") {
  const SmallPack pack({{"cu", rule_text("cu", "in_force: { until: 2025-06-30 }\nrequire: { exists: pho_bien }")},
                        {"moi", rule_text("moi", "in_force: { from: 2025-07-01 }\nrequire: { exists: pho_bien }")}});
  const auto answers = [&](const std::string& date) {
    const Audit audit = pack.check("van_ban: { ngay_ban_hanh: '" + date + "' }\n");
    return std::string(answer_of(audit, "cu") == Answer::kBroken ? "cu " : "") +
           (answer_of(audit, "moi") == Answer::kBroken ? "moi" : "");
  };
  CHECK(answers("tháng 6 năm 2025") == "cu ");
  CHECK(answers("ngày … tháng 6 năm 2025") == "cu ");
  CHECK(answers("…/7/2025") == "moi");
  CHECK(answers("…") == "moi");
}

TEST_CASE("rules, bases and severities are read at the plan's date, or as of another; undated is the latest") {
  const std::string body =
      "severity_when: [{ is: error, from: 2025-12-11 }, { is: info, draft: true }]\n"
      "in_force: { from: 2024-03-25, until: 2026-12-31 }\nrequire: { exists: pho_bien }";
  std::string text = rule_text("quy-tac", body, "Sai.", "warning");
  const std::string basis =
      "basis: [{ strength: thong_le, note: { vi: Cũ, en: Old }, until: 2024-12-31 }, "
      "{ strength: thong_le, note: { vi: Mới, en: New }, from: 2025-01-01 }]";
  text.replace(text.find("basis:"), text.find('\n', text.find("basis:")) - text.find("basis:"), basis);
  const SmallPack pack({{"quy-tac", text}});
  const auto dated = [](const char* date) { return std::string("van_ban: { ngay_ban_hanh: ") + date + " }\n"; };

  const Audit then = pack.check(dated("20/5/2024"));
  CHECK(then.as_of == "2024-05-20");
  CHECK(finding_of(then, "quy-tac").severity == Severity::kWarning);
  REQUIRE(finding_of(then, "quy-tac").basis.size() == 1);
  CHECK(finding_of(then, "quy-tac").basis[0].note.vi == "Cũ");

  const Audit later = pack.check(dated("11/12/2025"));
  CHECK(finding_of(later, "quy-tac").severity == Severity::kError);
  CHECK(finding_of(later, "quy-tac").basis[0].note.vi == "Mới");
  CHECK(answer_of(pack.check(dated("24/3/2024")), "quy-tac") == Answer::kNotApplicable);
  CHECK(answer_of(pack.check(dated("24/3/2024"), at({2025, 12, 12})), "quy-tac") == Answer::kBroken);

  // No date: what has an end is over, what has none is in force, and the severity is the plain one or the draft's.
  CHECK(answer_of(pack.check("van_ban: { dia_danh: A }\n"), "quy-tac") == Answer::kNotApplicable);
  const SmallPack open(
      {{"quy-tac", rule_text("quy-tac",
                             "in_force: { from: 2024-03-25 }\nseverity_when: [{ is: error, from: 2025-12-11 }, "
                             "{ is: info, draft: true }]\nrequire: { exists: pho_bien }",
                             "Sai.", "warning")}});
  const Audit undated = open.check("van_ban: { dia_danh: A }\n");
  CHECK(undated.as_of.empty());
  CHECK(finding_of(undated, "quy-tac").severity == Severity::kWarning);
  CHECK(finding_of(open.check("van_ban: { du_thao: true }\n"), "quy-tac").severity == Severity::kInfo);
}

TEST_CASE("messages name the subject, the value and the keys of the subject's block, in both languages") {
  const SmallPack pack(
      {{"quy-tac",
        rule_text("quy-tac",
                  "for_each: every work\nwhen: { exists: . }\nrequire: { matches: { path: thoi_han, pattern: x } }",
                  "{subject}: {value}, {chu_tri}")}});
  const Audit audit = pack.check(
      "nhiem_vu: [{ cong_viec: [{ ma: \"1.1\", noi_dung: Tổ chức hội nghị quán triệt các nội dung của Kết luận đến "
      "toàn thể đảng viên, "
      "chu_tri: [Sở A, Sở B], thoi_han: 2024 }] }]\n");
  CHECK(finding_of(audit, "quy-tac").say.vi ==
        "công việc 1.1 “Tổ chức hội nghị quán triệt các nội dung của Kết luận đến…”: 2024, Sở A, Sở B");
  CHECK(finding_of(audit, "quy-tac").say.en.starts_with("work item 1.1 “Tổ chức hội nghị"));
}

TEST_CASE("faults are findings, with words even where no rule file gives them") {
  const SmallPack pack({{"quy-tac", rule_text("quy-tac", "when: { exists: . }\nrequire: { exists: nhiem_vu }")}});
  const Audit audit = pack.check("nhiem_vu:\n  - ten: A\n    cong_viec:\n      - noi_dung: A\n        chu_tr: B\n");
  const Finding& finding = finding_of(audit, "misspelt-key");
  CHECK(finding.severity == Severity::kError);
  CHECK(finding.path == "nhiem_vu[0].cong_viec[0]");
  CHECK(finding.say.vi.find("chu_tri") != std::string::npos);
  CHECK(finding.edit.has_value());
  CHECK(answer_of(audit, "misspelt-key") == Answer::kBroken);
  CHECK(answer_of(audit, "duplicate-key") == Answer::kHolds);
}

TEST_CASE("a misspelt key that no rule needs is a warning") {
  const SmallPack pack({{"quy-tac", rule_text("quy-tac", "when: { exists: . }\nrequire: { exists: van_ban }")}});
  const Audit audit = pack.check("van_ban: { dia_danh: A, co_quan_cap_tre: B }\n");
  CHECK(finding_of(audit, "misspelt-key").severity == Severity::kWarning);
}

TEST_CASE("every rule has a ruling, in the order of the cards, and findings are in order") {
  const SmallPack pack({{"b", rule_text("b", kNeedsScope)}, {"a", rule_text("a", kNeedsScope)}});
  const Audit audit = pack.check("nhiem_vu: [{ ten: A }]\nfoo: 1\n");
  REQUIRE(audit.rulings.size() == audit.cards->size());
  for (std::uint32_t i = 0; i < audit.rulings.size(); ++i) CHECK(audit.rulings[i].rule == i);
  std::vector<std::string> ids;
  for (const Finding& finding : audit.findings) ids.push_back((*audit.cards)[finding.rule].id);
  CHECK(ids == std::vector<std::string>{"a", "b", "unknown-key"});
}

TEST_CASE("what could not be read is not verified") {
  const SmallPack pack({{"quy-tac", rule_text("quy-tac", kNeedsScope)}});
  for (const std::string text : {"", "# chỉ có lời\n", "nhiem_vu: \xFF\n", "huong_dan: A\n---\nhuong_dan: B\n"}) {
    INFO(text);
    const Audit audit = pack.check(text);
    CHECK(audit.verdict() == Verdict::kNotVerified);
    CHECK(answer_of(audit, "quy-tac") == Answer::kUndecided);
    CHECK(audit.findings.size() == 1);
  }
  plans::Fault fault;
  fault.args = {{"path", "x.yaml"}, {"reason", "không có"}};
  const Audit audit = pack.checker().unreadable("x.yaml", fault);
  CHECK(audit.file == "x.yaml");
  CHECK(audit.source == nullptr);
  CHECK(audit.verdict() == Verdict::kNotVerified);
  REQUIRE(audit.findings.size() == 1);
  CHECK((*audit.cards)[audit.findings[0].rule].id == "unreadable-file");
  CHECK(audit.excerpt(audit.findings[0].where).text.empty());
}

TEST_CASE("any mapping, list or text is judged without harm") {
  const SmallPack pack(
      {{"quy-tac",
        rule_text("quy-tac", "for_each: every text\nwhen: { exists: . }\nrequire: { not: { placeholder: . } }")}});
  for (const std::string text :
       {"a", "- a\n- b\n", "nhiem_vu: x\n", "nhiem_vu: [[[a]]]\n", "van_ban:\n  - loai\n", "{}", "[]",
        "van_ban: &a { loai: KH }\ncan_cu: *a\n", "mien_ap_dung: x\n", "mien_ap_dung: [a, {}]\n", "huong_dan: {a: b}\n",
        "? a\n: b\n", "\t\n", ":\n", "nhiem_vu:\n- cong_viec:\n  - \n"}) {
    INFO(text);
    const Audit audit = pack.check(text);
    CHECK(audit.rulings.size() == audit.cards->size());
  }
}

TEST_CASE("many threads, one checker, the same audit") {
  const SmallPack pack(
      {{"quy-tac",
        rule_text("quy-tac", "for_each: every work\nwhen: { exists: . }\nrequire: { has: [chu_tri, thoi_han] }")}});
  std::string plan = "nhiem_vu:\n  - cong_viec:\n";
  for (int i = 0; i < 200; ++i) plan += "      - { ma: \"" + std::to_string(i) + "\", noi_dung: Việc }\n";
  const auto told = [&] {
    std::string text;
    for (const Finding& finding : pack.check(plan).findings)
      text += finding.path + finding.say.vi + finding.fingerprint;
    return text;
  };
  const std::string once = told();
  std::vector<std::string> again(4);
  std::vector<std::thread> threads;
  for (std::string& text : again) threads.emplace_back([&] { text = told(); });
  for (std::thread& thread : threads) thread.join();
  for (const std::string& text : again) CHECK(text == once);
}

TEST_CASE("twice the plan takes twice the time, however much is wrong") {
  const SmallPack pack(
      {
          {"r-one",
           rule_text("r-one", "for_each: every work\nwhen: { exists: . }\nrequire: { has: [chu_tri, thoi_han] }")},
          {"r-two", rule_text("r-two", "when: { exists: . }\nrequire: { unique: every work.noi_dung }")},
          {"r-three", rule_text("r-three",
                                "for_each: every work\nwhen: { exists: . }\nrequire: { refers_to: { path: chi_tieu, "
                                "targets: [every work.ma] } }")},
          {"r-four", rule_text("r-four",
                               "for_each: every work\nwhen: { exists: . }\nrequire: { some: { path: every work.ma, "
                               "where: { placeholder: . } } }")},
          {"r-five", rule_text("r-five", "for_each: every work\nwhen: { exists: . }\ncheck: { native: several-leads }",
                               "{leads} {count}")},
          {"r-six", rule_text("r-six", "when: { exists: . }\ncheck: { native: recipients-omit-lead }", "{body}")},
          {"r-seven", rule_text("r-seven",
                                "for_each: every text\nwhen: { exists: . }\nrequire: { not: { cites: { document: "
                                "1-KL/TW, in: ['.'] } } }")},
      },
      "documents: { 1-KL/TW: { vi: A, en: A } }\n");
  const auto work = [&](std::size_t n) {
    std::string plan = "noi_nhan: [Lưu, Sở Y tế]\nnhiem_vu:\n  - cong_viec:\n";
    for (std::size_t i = 0; i < n; ++i) {
      const std::string number = std::to_string(i);
      plan += "      - { ma: m" + number + ", noi_dung: Việc, chi_tieu: k" + number + ", phoi_hop: \"Viện Một " +
              number + ", Hai\" }\n      - { noi_dung: A, foo" + number + ": 1, chu_tri: Cục Ba " + number +
              " và Cục Tư }\n";
    }
    plan += "mien_ap_dung:\n";
    for (std::size_t i = 0; i < n; ++i) {
      plan += "  - { quy_tac: r-one, vi_tri: m" + std::to_string(i) + ", ly_do: Có, nguoi_duyet: A }\n";
    }
    (void)pack.check(plan);
  };
  CHECK(growth(work, 1500) < kLinear);
}

}  // namespace
}  // namespace rasoat::tests
