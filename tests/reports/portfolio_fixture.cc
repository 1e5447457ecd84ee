#include "tests/reports/portfolio_fixture.h"

#include <sstream>

#include "tests/support/sample_audit.h"

namespace rasoat::tests {
namespace {

using checker::KeptFinding;
using checker::kNone;
using checker::MatrixCell;
using checker::PlanLine;
using checker::PlanRecord;
using checker::Submission;
using checker::Unit;
using checker::UnitFinding;

enum FixtureRule : std::uint32_t { kUnitMissing = 6, kUnitLate, kPlanCopied, kDeadlinesMostlyOpen };

constexpr std::string_view kHostile[] = {
    "</script><script>window.hostile=1</script>",
    "<img src=x onerror=\"window.hostile=2\">",
    "\"><svg onload=window.hostile=3>hostile",
    "<a href=\"javascript:window.hostile=4\">hostile</a>",
    "=HYPERLINK(\"http://hostile\")",
    "@SUM(1+1)*hostile",
    "hostile \xE2\x80\xAEnược\x1B[31m \xFF &amp; {0} | `a` _b_ <!-- ]]> \xE2\x80\xA8",
    "</style><style>body{display:none}</style>hostile",
};

std::string hostile_text(std::size_t number) { return std::string(kHostile[number % std::size(kHostile)]); }

constexpr std::string_view kNames[] = {"Đảng ủy Trường Đại học Bách khoa",
                                       "Đảng ủy Bệnh viện Đa khoa Trung ương",
                                       "Thành ủy Vĩnh Yên",
                                       "Ủy ban nhân dân xã Hòa Bình",
                                       "Sở Khoa học và Công nghệ",
                                       "Huyện ủy Quỳnh Lưu",
                                       "Đảng ủy phường Trần Hưng Đạo",
                                       "Đảng ủy phường Lý Thường Kiệt",
                                       "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh",
                                       "Ban Tuyên giáo Tỉnh ủy",
                                       "Đảng ủy Công ty Cổ phần Cấp thoát nước",
                                       "Đảng ủy Khối các cơ quan và doanh nghiệp"};

std::shared_ptr<const std::vector<RuleCard>> fixture_cards() {
  std::vector<RuleCard> cards = *sample_cards();
  const Basis practice =
      sample::basis(Strength::kPractice, "", "", "", {"việc có hạn mới đôn đốc được", "so it can be urged"});
  const auto add = [&](std::string id, Severity severity, Wording title) {
    cards.push_back(sample::card(std::move(id), "danh-sach", severity, std::move(title),
                                 {"Thiếu một đơn vị thì việc chung không trọn.", "The whole needs every unit."},
                                 {"Gửi kế hoạch.", "Send the plan."}, {practice}));
  };
  add("unit-missing", Severity::kError,
      {"Mỗi đơn vị trong danh sách gửi kế hoạch", "Every unit on the list submits a plan"});
  add("unit-late", Severity::kWarning, {"Kế hoạch gửi đúng hạn", "The plan comes in time"});
  add("plan-copied", Severity::kWarning, {"Kế hoạch do đơn vị tự xây dựng", "The plan is the unit’s own"});
  add("deadlines-mostly-open", Severity::kWarning,
      {"Phần lớn công việc có thời hạn kết thúc", "Most work has a deadline that ends"});
  return std::make_shared<const std::vector<RuleCard>>(std::move(cards));
}

std::vector<checker::MatrixColumn> fixture_columns() {
  std::vector<checker::MatrixColumn> columns;
  const auto add = [&](std::string document, std::string code, Wording title, std::vector<std::uint32_t> rules) {
    columns.push_back({std::move(document), code, std::move(title), std::move(rules), code});
  };
  for (const std::string code : {"I.1", "I.2", "I.3", "II", "II.1", "II.2", "II.3", "II.4", "II.5", "II.6"}) {
    add("149-HD/BTGTW", code, {"Nội dung điểm " + code + " của Hướng dẫn", "Contents of " + code},
        {kTaskGroupMissing, kLeadMissing});
  }
  for (const std::string code : {"III.1a", "III.1b", "III.2", "III.3a", "III.4", "III.5"}) {
    add("149-HD/BTGTW", code, {"Trách nhiệm tổ chức thực hiện", "Carrying it out"}, {kDeadlinePast});
  }
  add("69-KL/TW", "7", {"Kiểm tra, giám sát; bố trí nguồn lực", "Inspection and resources"}, {kLeadIsGroup});
  return columns;
}

KeptFinding kept(const Audit& audit, const Finding& finding, checker::Lang lang) {
  KeptFinding made;
  const checker::Excerpt excerpt = audit.excerpt(finding.where);
  made.rule = finding.rule;
  made.severity = finding.severity;
  made.begin = excerpt.begin;
  made.end = excerpt.end;
  made.path = finding.path;
  made.say = finding.say.in(lang);
  made.remedy = finding.remedy.in(lang);
  for (std::uint8_t at = 0; at < finding.basis.size(); ++at) made.bases.push_back(at);
  made.excerpt = excerpt.text;
  made.caret_column = excerpt.caret_column;
  made.caret_width = excerpt.caret_width;
  made.fingerprint = finding.fingerprint;
  made.waived = finding.waived;
  made.waiver = finding.waiver;
  return made;
}

Audit audit_of(FixtureUnit kind) {
  switch (kind) {
    case kIncompleteUnit:
    case kCopiedUnit:
    case kUnlistedUnit:
      return sample_incomplete();
    case kNotVerifiedUnit:
      return sample_not_verified();
    case kWaivedUnit:
      return sample_long_line();
    default:
      return sample_clean();
  }
}

Submission submission_of(FixtureUnit kind) {
  switch (kind) {
    case kLateUnit:
      return Submission::kLate;
    case kMissingUnit:
    case kSilentUnit:
      return Submission::kMissing;
    case kNotVerifiedUnit:
      return Submission::kUnreadable;
    case kDraftUnit:
      return Submission::kDraftOnly;
    case kUnlistedUnit:
      return Submission::kUnlisted;
    default:
      return Submission::kSubmitted;
  }
}

class Maker {
 public:
  explicit Maker(const FixtureWishes& wishes) : wishes_(wishes) {}

  PortfolioFixture make() {
    run().info = {
        "0.1.0",
        {{"149-hd-btgtw", "1.0.0", "0123456789abcdef", {"Hướng dẫn số 149-HD/BTGTW", "Guidance 149-HD/BTGTW"}},
         {"chung", "1.0.0", "00000000000000aa", {"Kế hoạch nói chung", "Plans in general"}},
         {"dinh-dang", "1.0.0", "00000000000000bb", {"Định dạng tệp", "File format"}}},
        fixture_cards(),
        {}};
    run().lang = wishes_.lang;
    run().as_of = "2026-08-01";
    if (wishes_.roster) run().roster = "danh-sach.csv";
    portfolio().has_roster = wishes_.roster;
    portfolio().superior_file = "cap-tren/12-KH-TU.yaml";
    portfolio().columns = fixture_columns();
    portfolio().rules.resize(run().info.cards->size());
    for (std::size_t number = 0; number < wishes_.units; ++number) add_unit(number);
    if (wishes_.hostile) portfolio().failed_inputs = {hostile_text(1)};
    add_copies();
    add_trend();
    run().reader = {
        {"149-HD/BTGTW",
         "I.1",
         {"Nâng cao nhận thức", "Awareness"},
         {},
         {"Chuyển biến trong tư duy, hành động chỉ thấy được qua kết quả thực hiện.", "It shows in what is done."},
         false},
        {"69-KL/TW",
         "phần hạn chế",
         {"Hạn chế, yếu kém", "Shortcomings"},
         {"mọi đơn vị", "all"},
         {"Mức độ hạn chế ở đơn vị cần người thẩm định hiểu đơn vị đọc.", "How far they apply."},
         true}};
    return std::move(made_);
  }

 private:
  checker::PortfolioRun& run() { return made_.run; }
  checker::Portfolio& portfolio() { return made_.run.portfolio; }

  void add_unit(std::size_t number) {
    const auto kind = static_cast<FixtureUnit>(number % kFixtureKinds);
    Unit unit;
    std::string name(kNames[(number * 5 + number / kFixtureKinds) % std::size(kNames)]);
    if (number >= kFixtureKinds) name += " " + std::to_string(number);
    if (wishes_.hostile) name += " " + hostile_text(number);
    unit.name = name;
    unit.type = "dang_uy_xa";
    unit.superior = number % 2 == 0 ? "Tỉnh ủy" : "";
    if (wishes_.roster) unit.due = rules::Date{2026, 6, 30};
    unit.submission = submission_of(kind);
    const auto at = static_cast<std::uint32_t>(number);
    portfolio().units.push_back(std::move(unit));
    const bool missing = kind == kMissingUnit || kind == kSilentUnit;
    if (!missing) add_plan(at, kind, true);
    if (kind == kTwoPlansUnit) add_plan(at, kind, false);
    if (kind == kMissingUnit) add_finding(kUnitMissing, Severity::kError, at, "Chưa nộp kế hoạch, hạn 30/6/2026.");
    if (kind == kLateUnit)
      add_finding(kUnitLate, Severity::kWarning, at, "Kế hoạch ngày 15/7/2026, sau hạn 30/6/2026.");
  }

  void add_plan(std::uint32_t unit, FixtureUnit kind, bool counts) {
    const Audit audit = audit_of(kind);
    const std::string number = std::to_string(portfolio().plans.size());
    PlanRecord record;
    record.file = "ke-hoach/" + std::string(6 - std::min<std::size_t>(number.size(), 5), '0') + number + ".yaml";
    if (wishes_.hostile) record.file += hostile_text(unit + 1);
    record.content_hash = std::string(64, 'a');
    record.size = 27'000;
    record.plan = audit.plan;
    record.plan.symbol = number + "-KH/ĐU";
    record.plan.draft = kind == kDraftUnit;
    if (wishes_.hostile) record.plan.title = hostile_text(unit + 2);
    record.unit_type = "dang_uy_xa";
    record.as_of = "2026-08-01";
    record.verdict = audit.verdict();
    record.read_completely = audit.read_completely;
    for (const checker::Ruling& ruling : audit.rulings) record.answers.push_back(ruling.answer);
    record.answers.resize(run().info.cards->size(), Answer::kNotApplicable);
    record.answers[kDeadlinesMostlyOpen] = unit % 3 == 0 ? Answer::kBroken : Answer::kHolds;
    for (const Finding& finding : audit.findings) record.findings.push_back(kept(audit, finding, wishes_.lang));
    if (wishes_.hostile) spoil(record, unit);
    add_line(record, unit, kind, counts);
    made_.records.push_back(std::move(record));
  }

  static void spoil(PlanRecord& record, std::size_t seed) {
    for (KeptFinding& finding : record.findings) {
      finding.say += " " + hostile_text(seed++);
      finding.remedy = hostile_text(seed++) + finding.remedy;
      finding.excerpt = hostile_text(seed++) + finding.excerpt;
      finding.caret_column = 5;
      finding.path = "nhiem_vu[0]." + hostile_text(seed++);
      if (finding.waived) finding.waiver.reason = hostile_text(seed++);
    }
  }

  void add_line(const PlanRecord& record, std::uint32_t unit, FixtureUnit kind, bool counts) {
    PlanLine line;
    line.file = record.file;
    const auto& [issuer, symbol, title, date, guidance, draft] = record.plan;
    line.plan = {issuer, symbol, title, date, guidance.empty() ? "" : guidance.front(), draft};
    line.unit = unit;
    line.verdict = record.verdict;
    line.read_completely = record.read_completely;
    line.counts = counts && kind != kDraftUnit;
    line.errors = record.count(Severity::kError);
    line.warnings = record.count(Severity::kWarning);
    line.infos = record.count(Severity::kInfo);
    for (const KeptFinding& finding : record.findings) {
      line.waived += finding.waived;
      if (finding.severity == Severity::kError && !finding.waived) line.error_rules = {finding.rule};
    }
    for (const Answer answer : record.answers) line.undecided += answer == Answer::kUndecided;
    if (record.read_completely) line.date = kind == kLateUnit ? rules::Date{2026, 7, 15} : rules::Date{2026, 5, 20};
    portfolio().units[unit].plans.push_back(static_cast<std::uint32_t>(portfolio().plans.size()));
    portfolio().plans.push_back(std::move(line));
    add_cells(record, kind);
    for (std::size_t rule = 0; counts && rule < record.answers.size(); ++rule) {
      checker::RuleTotals& totals = portfolio().rules[rule];
      totals.holds += record.answers[rule] == Answer::kHolds;
      totals.broken += record.answers[rule] == Answer::kBroken;
      totals.undecided += record.answers[rule] == Answer::kUndecided;
      totals.waived += record.answers[rule] == Answer::kWaived;
    }
    for (const KeptFinding& finding : record.findings) portfolio().rules[finding.rule].findings += !finding.waived;
  }

  void add_cells(const PlanRecord& record, FixtureUnit kind) {
    std::vector<MatrixCell> cells(portfolio().columns.size(), MatrixCell::kHolds);
    for (std::size_t at = 0; at < cells.size(); ++at) {
      if ((at + record.file.size() + static_cast<std::size_t>(kind)) % 5 == 0) cells[at] = MatrixCell::kNotApplicable;
      if (kind == kNotVerifiedUnit && at % 3 == 0) cells[at] = MatrixCell::kUndecided;
      if (!record.findings.empty() && at % 7 == 2) cells[at] = MatrixCell::kWarning;
      if (record.verdict == checker::Verdict::kIncomplete && at % 6 == 5) cells[at] = MatrixCell::kError;
      if (kind == kWaivedUnit && at % 4 == 1) cells[at] = MatrixCell::kWaived;
      if (at % 8 == 3) cells[at] = MatrixCell::kRemark;
    }
    portfolio().cells.insert(portfolio().cells.end(), cells.begin(), cells.end());
  }

  void add_finding(std::uint32_t rule, Severity severity, std::uint32_t unit, std::string say,
                   std::vector<std::uint32_t> related = {}) {
    UnitFinding finding;
    finding.rule = rule;
    finding.severity = severity;
    finding.unit = unit;
    const std::vector<std::uint32_t>& plans = portfolio().units[unit].plans;
    if (!plans.empty()) finding.plan = plans.front();
    finding.related = std::move(related);
    if (wishes_.hostile) say += hostile_text(unit);
    finding.say = say;
    finding.remedy = "Đề nghị đơn vị gửi kế hoạch hoặc báo cáo lý do.";
    finding.fingerprint = "00000000000000f0";
    portfolio().units[unit].findings.push_back(static_cast<std::uint32_t>(portfolio().findings.size()));
    portfolio().findings.push_back(std::move(finding));
    ++portfolio().rules[rule].findings;
  }

  void add_copies() {
    for (std::uint32_t first = 0; first + kFixtureKinds <= portfolio().units.size(); first += kFixtureKinds) {
      const std::uint32_t a = portfolio().units[first + kCopiedUnit].plans.front();
      const std::uint32_t b = portfolio().units[first + kCopyingUnit].plans.front();
      const auto at = static_cast<std::uint32_t>(portfolio().copies.size());
      std::string text = "Tổ chức hội nghị quán triệt Kết luận số 69-KL/TW đến toàn thể cán bộ, đảng viên trong quý II";
      if (wishes_.hostile) text += hostile_text(first);
      portfolio().copies.push_back(
          {a,
           b,
           87,
           false,
           true,
           {{"nhiem_vu[0].cong_viec[1].noi_dung", "nhiem_vu[0].cong_viec[0].noi_dung", 41, 38, text, text},
            {"muc_dich[0]", "muc_dich[0]", 20, 21, "Nâng cao trách nhiệm của cấp ủy", "Nâng cao trách nhiệm cấp ủy"}}});
      portfolio().clusters.push_back({{a, b}, {at}, false});
      if (first > 0) continue;
      portfolio().copies.push_back({kNone, b, 64, false, true, {}});
      portfolio().clusters.push_back({{kNone, b}, {at + 1}, true});
      add_finding(kPlanCopied, Severity::kWarning, first + kCopyingUnit,
                  "Kế hoạch trùng 87% với kế hoạch của đơn vị khác.", {a});
    }
  }

  void add_trend() {
    checker::Trend& trend = run().trend;
    trend.known = true;
    trend.earlier = "2026-07-01";
    trend.all = {12, 7, 31};
    trend.units.assign(portfolio().units.size(), {1, 0, 2});
    trend.rules.assign(run().info.cards->size(), {1, 0, 2});
  }

  FixtureWishes wishes_;
  PortfolioFixture made_;
};

void run_report(const PortfolioFixture& fixture, reports::PortfolioFormat format, reports::PortfolioTarget target) {
  const auto report = reports::make_portfolio_report(format, fixture.run, std::move(target));
  report->begin();
  for (std::uint32_t plan = 0; plan < fixture.records.size(); ++plan) report->add(plan, fixture.records[plan]);
  report->finish();
}

}  // namespace

PortfolioFixture portfolio_fixture(const FixtureWishes& wishes) { return Maker(wishes).make(); }

std::string written(const PortfolioFixture& fixture, reports::PortfolioFormat format) {
  std::ostringstream out;
  run_report(fixture, format, {&out, {}});
  return out.str();
}

std::map<std::string, std::string> written_files(const PortfolioFixture& fixture, reports::PortfolioFormat format) {
  std::map<std::string, std::string> files;
  run_report(fixture, format,
             {nullptr, [&](std::string_view name, std::string_view bytes) { files[std::string(name)] = bytes; }});
  return files;
}

}  // namespace rasoat::tests
