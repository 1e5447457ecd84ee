#include "app/history.h"

#include <array>
#include <map>

#include "app/history_schema.h"
#include "app/history_trend.h"
#include "checker/portfolio/unit_names.h"

namespace rasoat::app {

using checker::Answer;

namespace {

// What a finding is about decides when it may be said to be mended.
enum FindingKind : std::int64_t {
  kInPlan = 0,     // found in a plan by a rule that is decided there
  kAboutPlan = 1,  // found between plans, in one that can be read
  kAboutUnit = 2,  // of the unit as such
};

constexpr const char* kScratch =
    R"(CREATE TEMP TABLE IF NOT EXISTS seen (finding INTEGER PRIMARY KEY);
       CREATE TEMP TABLE IF NOT EXISTS waived (finding INTEGER PRIMARY KEY);
       CREATE TEMP TABLE IF NOT EXISTS present (unit INTEGER PRIMARY KEY, plan INTEGER, whole INTEGER);
       CREATE TEMP TABLE IF NOT EXISTS asked (rule INTEGER PRIMARY KEY);
       CREATE TEMP TABLE IF NOT EXISTS undecided (unit INTEGER, rule INTEGER, PRIMARY KEY (unit, rule)) WITHOUT ROWID;
       DELETE FROM seen; DELETE FROM waived; DELETE FROM present; DELETE FROM asked; DELETE FROM undecided;)";

// Open and not seen again. ?1: the run, ?2: the scope. What cannot be said today stays open.
constexpr const char* kCloseSpans =
    R"(WITH missed AS (
         SELECT f.id, f.kind, f.unit, f.rule, p.unit IS NOT NULL AS there, p.plan, p.whole,
                f.rule IN (SELECT rule FROM asked) AS asked,
                EXISTS (SELECT 1 FROM undecided u WHERE u.unit = f.unit AND u.rule = f.rule) AS undecided
         FROM findings f LEFT JOIN present p ON p.unit = f.unit
         WHERE f.scope = ?2 AND f.id NOT IN (SELECT finding FROM seen)),
       gone AS (
         SELECT id, CASE WHEN id IN (SELECT finding FROM waived) THEN 'waived'
                         WHEN NOT asked OR NOT there THEN 'dropped'
                         ELSE 'fixed' END AS how
         FROM missed
         WHERE id IN (SELECT finding FROM waived) OR NOT asked OR NOT there OR CASE kind WHEN 0 THEN plan AND NOT undecided WHEN 1 THEN whole ELSE 1 END)
       UPDATE spans SET gone_run = ?1, gone_how = gone.how FROM gone
       WHERE spans.finding = gone.id AND spans.gone_run IS NULL)";

constexpr const char* kOpenSpans =
    R"(INSERT INTO spans (finding, first_run)
       SELECT finding, ?1 FROM seen
       WHERE NOT EXISTS (SELECT 1 FROM spans WHERE spans.finding = seen.finding AND gone_run IS NULL))";

char letter_of(Answer answer) {
  constexpr std::array<char, 5> kLetters = {'H', 'B', 'N', 'W', 'U'};
  return kLetters[static_cast<std::size_t>(answer)];
}

}  // namespace

// One run while it is written.
struct History::Work {
  Work(Database& of, const checker::PortfolioRun& portfolio_run) : database(of), run(portfolio_run) {}

  Database& database;
  const checker::PortfolioRun& run;
  std::int64_t scope = 0, basis = 0, number = 0;
  std::vector<std::int64_t> rules, units;  // as the cards and the portfolio's units
  Statement add_plan = database.prepare("INSERT OR IGNORE INTO plans (hash, size, file, run) VALUES (?, ?, ?, ?)");
  Statement add_rulings =
      database.prepare("INSERT OR IGNORE INTO rulings SELECT id, ?2, ?3 FROM plans WHERE hash = ?1");
  Statement find_finding =
      database.prepare("SELECT id FROM findings WHERE scope = ? AND unit = ? AND rule = ? AND fingerprint = ?");
  Statement add_finding =
      database.prepare("INSERT INTO findings (scope, unit, rule, fingerprint, kind) VALUES (?, ?, ?, ?, ?)");
  Statement see = database.prepare("INSERT OR IGNORE INTO seen VALUES (?)");
  Statement waive = database.prepare("INSERT OR IGNORE INTO waived VALUES (?)");
  Statement leave_open = database.prepare("INSERT OR IGNORE INTO undecided VALUES (?, ?)");

  // The row of a name, made where there is none.
  std::int64_t row(const std::string& table, const std::string& column, const std::string& name) {
    database.prepare("INSERT OR IGNORE INTO " + table + " (" + column + ") VALUES (?)").run(name);
    Statement query = database.prepare("SELECT id FROM " + table + " WHERE " + column + " = ?");
    query.start(name);
    return query.next() ? query.number(0) : 0;
  }

  void name_rules() {
    Statement add = database.prepare(
        "INSERT INTO rules (name, vi, en) VALUES (?, ?, ?) "
        "ON CONFLICT (name) DO UPDATE SET vi = excluded.vi, en = excluded.en WHERE vi <> excluded.vi OR en <> "
        "excluded.en");
    Statement find = database.prepare("SELECT id FROM rules WHERE name = ?");
    Statement ask = database.prepare("INSERT INTO asked VALUES (?)");
    for (const checker::RuleCard& card : *run.info.cards) {
      add.run(card.id, card.title.vi, card.title.en);
      find.start(card.id);
      rules.push_back(find.next() ? find.number(0) : 0);
      ask.run(rules.back());
    }
  }

  void name_basis(const std::string& digest) {
    std::string ids;
    for (const checker::RuleCard& card : *run.info.cards) ids += card.id + "\n";
    database.prepare("INSERT OR IGNORE INTO bases (digest, rules) VALUES (?, ?)").run(digest, ids);
    basis = row("bases", "digest", digest);
  }

  // By the key of its name, for a roster may spell a unit otherwise; of two rows for one the later has its spans.
  [[nodiscard]] std::map<std::string, std::int64_t> known_units() {
    std::map<std::string, std::int64_t> known;
    Statement query = database.prepare("SELECT id, name FROM units ORDER BY id");
    query.start();
    while (query.next()) known[checker::unit_key(query.text(1))] = query.number(0);
    return known;
  }

  // A unit is there with the plan that counts for it, or without one. Two of one name are told apart as reports do.
  void name_units() {
    std::map<std::string, std::int64_t> known = known_units();
    Statement rename = database.prepare("UPDATE OR IGNORE units SET name = ?2 WHERE id = ?1 AND name <> ?2");
    Statement add = database.prepare("INSERT OR IGNORE INTO present VALUES (?, ?, ?)");
    const checker::UnitTitles titles(run.portfolio.units);
    for (const checker::Unit& unit : run.portfolio.units) {
      const std::string title = titles.of(unit);
      const auto [at, fresh] = known.try_emplace(checker::unit_key(title), 0);
      if (fresh) {
        at->second = row("units", "name", title);
      } else {
        rename.run(at->second, title);
      }
      units.push_back(at->second);
      bool plan = false, whole = false;
      for (const std::uint32_t number_of_plan : unit.plans) {
        const checker::PlanLine& line = run.portfolio.plans[number_of_plan];
        plan = plan || line.counts;
        whole = whole || (line.counts && line.read_completely);
      }
      add.run(units.back(), plan, whole);
    }
  }

  std::int64_t finding(std::int64_t unit, std::int64_t rule, const std::string& fingerprint, FindingKind kind) {
    find_finding.start(scope, unit, rule, fingerprint);
    if (find_finding.next()) return find_finding.number(0);
    add_finding.run(scope, unit, rule, fingerprint, std::int64_t{kind});
    return database.last_row();
  }
};

void History::Close::operator()(Work* work) const { delete work; }

History::History(const std::string& path) : database_(open_history(path, Opening::kCreate)) {}

void History::begin(const checker::PortfolioRun& run, const HistoryRun& about) {
  database_.run(kScratch);
  database_.run("BEGIN IMMEDIATE");
  work_.reset(new Work(database_, run));
  work_->scope = work_->row("scopes", "name", about.scope);
  work_->name_basis(about.basis_digest);
  work_->number = database_.number("SELECT ifnull(max(id), 0) + 1 FROM runs");
  const std::string name = about.name.empty() ? "#" + std::to_string(work_->number) : about.name;
  database_.prepare("INSERT INTO runs VALUES (?, ?, ?, ?, ?, ?, ?, 0)")
      .run(work_->number, work_->scope, name, run.as_of, work_->basis, run.info.tool_version,
           run.portfolio.plans.size());
  work_->name_rules();
  work_->name_units();
}

void History::add(std::uint32_t plan, const checker::PlanRecord& record) {
  Work& work = *work_;
  if (!record.content_hash.empty()) {
    std::string answers;
    for (const Answer answer : record.answers) answers += letter_of(answer);
    work.add_plan.run(record.content_hash, record.size, record.file, work.number);
    work.add_rulings.run(record.content_hash, work.basis, answers);
  }
  const checker::PlanLine& line = work.run.portfolio.plans[plan];
  if (!line.counts || line.unit == checker::kNone) return;
  const std::int64_t unit = work.units[line.unit];
  for (std::size_t rule = 0; rule < record.answers.size(); ++rule) {
    if (record.answers[rule] == Answer::kUndecided) work.leave_open.run(unit, work.rules[rule]);
  }
  for (const checker::KeptFinding& finding : record.findings) {
    const std::int64_t row = work.finding(unit, work.rules[finding.rule], finding.fingerprint, kInPlan);
    (finding.waived ? work.waive : work.see).run(row);
  }
}

checker::Trend History::close() {
  Work& work = *work_;
  for (const checker::UnitFinding& finding : work.run.portfolio.findings) {
    if (finding.unit == checker::kNone) continue;
    const FindingKind kind = finding.plan == checker::kNone ? kAboutUnit : kAboutPlan;
    work.see.run(work.finding(work.units[finding.unit], work.rules[finding.rule], finding.fingerprint.str(), kind));
  }
  database_.prepare(kCloseSpans).run(work.number, work.scope);
  database_.prepare(kOpenSpans).run(work.number);
  database_.prepare("UPDATE runs SET findings = (SELECT count(*) FROM seen) WHERE id = ?").run(work.number);
  return trend_for_reports(database_, work.number, work.units, work.rules);
}

void History::commit() {
  work_.reset();
  database_.run("COMMIT");
}

std::optional<TrendTable> trend_of(const std::string& path) {
  Database database = open_history(path, Opening::kExisting);
  return last_trend(database);
}

}  // namespace rasoat::app
