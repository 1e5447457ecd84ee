#include "app/history.h"

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <ctime>
#include <random>

#include "app/history_schema.h"
#include "app/trend_text.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

using rasoat::app::Database;
using rasoat::app::DatabaseError;
using rasoat::app::History;
using rasoat::app::kHistoryVersion;
using rasoat::app::Opening;
using rasoat::app::Statement;
using rasoat::app::trend_of;
using rasoat::app::TrendTable;
using rasoat::checker::Answer;
using rasoat::checker::KeptFinding;
using rasoat::checker::kNone;
using rasoat::checker::PlanLine;
using rasoat::checker::PlanRecord;
using rasoat::checker::PortfolioRun;
using rasoat::checker::RuleCard;
using rasoat::checker::Trend;
using rasoat::checker::TrendCounts;
using rasoat::checker::Unit;
using rasoat::checker::UnitFinding;
using rasoat::tests::TemporaryFolder;

namespace {

// One run of an audit, put together by hand: every unit has one plan that counts.
class Run {
 public:
  explicit Run(const std::vector<std::string>& rules = {"lead-missing", "deadline-missing", "submission-missing"}) {
    std::vector<RuleCard> cards;
    for (const std::string& id : rules) {
      cards.push_back({});
      cards.back().id = id;
      cards.back().title = {"Tên " + id, "Title of " + id};
    }
    run_.info.tool_version = "1.0";
    run_.info.cards = std::make_shared<const std::vector<RuleCard>>(std::move(cards));
  }

  // Of the plan's findings: the rule's number and the fingerprint.
  Run& unit(const std::string& name, const std::vector<std::pair<std::uint32_t, std::string>>& findings) {
    PlanRecord record;
    record.file = name + ".yaml";
    record.content_hash = name + std::to_string(findings.size());
    record.answers.assign(run_.info.cards->size(), Answer::kHolds);
    for (const auto& [rule, fingerprint] : findings) {
      KeptFinding finding;
      finding.rule = rule;
      finding.fingerprint = fingerprint;
      record.findings.push_back(finding);
      record.answers[rule] = Answer::kBroken;
    }
    PlanLine line;
    line.file = record.file;
    line.unit = static_cast<std::uint32_t>(run_.portfolio.units.size());
    line.read_completely = line.counts = true;
    unit_without_plan(name);
    run_.portfolio.units.back().plans = {static_cast<std::uint32_t>(records_.size())};
    run_.portfolio.plans.push_back(line);
    records_.push_back(std::move(record));
    return *this;
  }
  Run& unit_without_plan(const std::string& name) {
    Unit unit;
    unit.name = name;
    run_.portfolio.units.push_back(unit);
    return *this;
  }
  Run& undecided(std::uint32_t rule) {
    records_.back().answers[rule] = Answer::kUndecided;
    return *this;
  }
  Run& waived() {
    records_.back().findings.back().waived = true;
    return *this;
  }
  Run& unreadable() {
    run_.portfolio.plans.back().read_completely = false;
    return *this;
  }
  Run& does_not_count() {
    run_.portfolio.plans.back().counts = false;
    return *this;
  }
  Run& of_unit(std::uint32_t unit, std::uint32_t rule, const std::string& fingerprint, std::uint32_t plan = kNone) {
    UnitFinding finding;
    finding.unit = unit;
    finding.rule = rule;
    finding.fingerprint = fingerprint;
    finding.plan = plan;
    run_.portfolio.findings.push_back(finding);
    return *this;
  }

  // Written up to the last moment before it is there.
  Trend write(History& history, const std::string& name = "", const std::string& scope = "tinh",
              const std::string& basis = "b") {
    history.begin(run_, {.scope = scope, .name = name, .basis_digest = basis});
    for (std::uint32_t plan = 0; plan < records_.size(); ++plan) history.add(plan, records_[plan]);
    return history.close();
  }
  Trend keep(const std::string& file, const std::string& name = "", const std::string& scope = "tinh",
             const std::string& basis = "b") {
    History history(file);
    const Trend trend = write(history, name, scope, basis);
    history.commit();
    return trend;
  }

 private:
  PortfolioRun run_;
  std::vector<PlanRecord> records_;
};

std::string counts(const TrendCounts& c) {
  return std::to_string(c.added) + " " + std::to_string(c.fixed) + " " + std::to_string(c.persisting);
}

// New, fixed, persisting after both runs.
std::string second(Run first, Run then) {
  const TemporaryFolder folder;
  (void)first.keep(folder.path("h.db"));
  const std::string all = counts(then.keep(folder.path("h.db")).all);
  const std::optional<TrendTable> table = trend_of(folder.path("h.db"));
  REQUIRE(table);
  CHECK(counts(table->all) == all);
  return all;
}

std::int64_t rows(const std::string& file, const std::string& table) {
  return Database(file, Opening::kExisting).number("SELECT count(*) FROM " + table);
}

}  // namespace

TEST_CASE("the first run of a history has nothing to be compared with") {
  const TemporaryFolder folder;
  const Trend trend = Run().unit("Xã A", {{0, "f1"}}).keep(folder.path("h.db"));
  CHECK_FALSE(trend.known);
  const std::optional<TrendTable> table = trend_of(folder.path("h.db"));
  REQUIRE(table);
  CHECK_FALSE(table->earlier);
  CHECK(table->run.name == "#1");
  CHECK(table->run.findings == 1);
}

TEST_CASE("a rerun on unchanged inputs adds nothing but the run") {
  const TemporaryFolder folder;
  const std::string file = folder.path("h.db");
  const auto same = [] {
    return Run().unit("Xã A", {{0, "f1"}, {1, "f2"}}).unit("Xã B", {{0, "f1"}}).of_unit(0, 2, "g");
  };
  (void)same().keep(file);
  const std::int64_t spans = rows(file, "spans"), findings = rows(file, "findings"), plans = rows(file, "plans");
  for (int time = 0; time < 3; ++time) CHECK(counts(same().keep(file).all) == "0 0 4");
  CHECK(rows(file, "runs") == 4);
  CHECK(rows(file, "spans") == spans);
  CHECK(rows(file, "findings") == findings);
  CHECK(rows(file, "plans") == plans);
  CHECK(rows(file, "rulings") == plans);
}

TEST_CASE("new, mended and persisting findings are counted by unit and by rule") {
  const TemporaryFolder folder;
  const std::string file = folder.path("h.db");
  (void)Run().unit("Xã A", {{0, "f1"}, {1, "f2"}}).unit("Xã B", {{0, "f1"}}).keep(file, "đợt 1");
  const Trend trend = Run().unit("Xã B", {{0, "f1"}, {0, "f9"}}).unit("Xã A", {{1, "f2"}}).keep(file, "đợt 2");
  CHECK(trend.known);
  CHECK(trend.earlier == "đợt 1");
  CHECK(counts(trend.all) == "1 1 2");
  REQUIRE(trend.units.size() == 2);
  CHECK(counts(trend.units[0]) == "1 0 1");
  CHECK(counts(trend.units[1]) == "0 1 1");
  REQUIRE(trend.rules.size() == 3);
  CHECK(counts(trend.rules[0]) == "1 1 1");
  CHECK(counts(trend.rules[1]) == "0 0 1");
  CHECK(counts(trend.rules[2]) == "0 0 0");

  const std::optional<TrendTable> table = trend_of(file);
  REQUIRE(table->units.size() == 2);
  CHECK(table->units[0].name == "Xã A");
  CHECK(counts(table->units[0].counts) == "0 1 1");
  REQUIRE(table->rules.size() == 2);
  CHECK(table->rules[1].name == "lead-missing");
  CHECK(table->rules[1].title.en == "Title of lead-missing");
}

TEST_CASE("what comes back after it was mended is new") {
  const TemporaryFolder folder;
  const std::string file = folder.path("h.db");
  const auto with = [&](bool broken) {
    Run run;
    run.unit("Xã A", broken ? std::vector<std::pair<std::uint32_t, std::string>>{{0, "f1"}}
                            : std::vector<std::pair<std::uint32_t, std::string>>{});
    return counts(run.keep(file).all);
  };
  (void)with(true);
  CHECK(with(false) == "0 1 0");
  CHECK(with(false) == "0 0 0");
  CHECK(with(true) == "1 0 0");
  CHECK(with(true) == "0 0 1");
}

TEST_CASE("what cannot be judged today is not mended") {
  CHECK(second(Run().unit("A", {{0, "f"}}), Run().unit("A", {}).undecided(0)) == "0 0 1");
  CHECK(second(Run().unit("A", {{0, "f"}}), Run().unit("A", {}).undecided(1)) == "0 1 0");
  CHECK(second(Run().unit("A", {{0, "f"}}), Run().unit_without_plan("A")) == "0 0 1");
  CHECK(second(Run().unit("A", {{0, "f"}}), Run().unit("A", {}).does_not_count()) == "0 0 1");
  // Between plans: a copy can only be seen in a plan that can be read; that a plan is missing, always.
  CHECK(second(Run().unit("A", {}).of_unit(0, 2, "g", 0), Run().unit("A", {}).unreadable()) == "0 0 1");
  CHECK(second(Run().unit("A", {}).of_unit(0, 2, "g", 0), Run().unit("A", {})) == "0 1 0");
  CHECK(second(Run().unit_without_plan("A").of_unit(0, 2, "g"), Run().unit("A", {}).unreadable()) == "0 1 0");
}

TEST_CASE("what nobody asks for any more, or what was waived, is gone but not mended") {
  CHECK(second(Run().unit("A", {{0, "f"}}), Run().unit("B", {})) == "0 0 0");
  CHECK(second(Run().unit("A", {{1, "f"}}), Run({"lead-missing"}).unit("A", {})) == "0 0 0");
  CHECK(second(Run().unit("A", {{0, "f"}}), Run().unit("A", {{0, "f"}}).waived()) == "0 0 0");
  CHECK(second(Run().unit("A", {{0, "f"}}).waived(), Run().unit("A", {{0, "f"}})) == "1 0 0");
}

TEST_CASE("a plan that does not count adds nothing") {
  CHECK(second(Run().unit("A", {}), Run().unit("A", {{0, "f"}}).does_not_count()) == "0 0 0");
}

TEST_CASE("runs of different scopes are not compared") {
  const TemporaryFolder folder;
  const std::string file = folder.path("h.db");
  (void)Run().unit("A", {{0, "f"}}).keep(file, "", "tinh");
  CHECK_FALSE(Run().unit("A", {}).keep(file, "", "huyen").known);
  CHECK(counts(Run().unit("A", {}).keep(file, "", "tinh").all) == "0 1 0");
  CHECK(trend_of(file)->earlier->number == 1);
}

TEST_CASE("it is said when the rules of the two runs differ") {
  const TemporaryFolder folder;
  (void)Run().unit("A", {{0, "f"}}).keep(folder.path("h.db"), "một", "tinh", "b1");
  (void)Run().unit("A", {{0, "f"}}).keep(folder.path("h.db"), "hai", "tinh", "b2");
  const std::optional<TrendTable> table = trend_of(folder.path("h.db"));
  CHECK_FALSE(table->same_basis);
  CHECK_THAT(trend_text(*table, rasoat::app::Lang::kVi), Catch::Contains("“một”") && Catch::Contains("Lưu ý"));
  CHECK_THAT(trend_json(*table), Catch::Contains(R"("same_basis":false)"));
}

TEST_CASE("a run that is not committed is not there") {
  const TemporaryFolder folder;
  const std::string file = folder.path("h.db");
  (void)Run().unit("A", {{0, "f"}}).keep(file);
  {
    History history(file);
    (void)Run().unit("A", {}).write(history);
  }
  CHECK(rows(file, "runs") == 1);
  CHECK(counts(Run().unit("A", {{0, "f"}}).keep(file).all) == "0 0 1");
}

TEST_CASE("a history of version 1 is migrated and goes on") {
  const TemporaryFolder folder;
  const std::string file = folder.path("h.db");
  {
    Database old(file, Opening::kCreate);
    old.run(R"(
      CREATE TABLE scopes (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
      CREATE TABLE bases (id INTEGER PRIMARY KEY, digest TEXT NOT NULL UNIQUE, rules TEXT NOT NULL);
      CREATE TABLE runs (id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, name TEXT NOT NULL, as_of TEXT NOT NULL,
        basis INTEGER NOT NULL, tool TEXT NOT NULL, plans INTEGER NOT NULL, findings INTEGER NOT NULL);
      CREATE TABLE plans (id INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE, size INTEGER NOT NULL, file TEXT NOT NULL,
        run INTEGER NOT NULL);
      CREATE TABLE rulings (plan INTEGER NOT NULL, basis INTEGER NOT NULL, answers TEXT NOT NULL,
        PRIMARY KEY (plan, basis)) WITHOUT ROWID;
      CREATE TABLE units (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
      CREATE TABLE rules (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, vi TEXT NOT NULL, en TEXT NOT NULL);
      CREATE TABLE findings (id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, unit INTEGER NOT NULL,
        rule INTEGER NOT NULL, fingerprint TEXT NOT NULL, kind INTEGER NOT NULL,
        UNIQUE (scope, unit, rule, fingerprint));
      CREATE TABLE spans (finding INTEGER NOT NULL, first_run INTEGER NOT NULL, gone_run INTEGER,
        PRIMARY KEY (finding, first_run)) WITHOUT ROWID;
      INSERT INTO scopes VALUES (1, 'tinh');
      INSERT INTO bases VALUES (1, 'b', 'lead-missing');
      INSERT INTO runs VALUES (1, 1, 'xưa', '', 1, '0.9', 1, 2), (2, 1, 'sau', '', 1, '0.9', 1, 1);
      INSERT INTO units VALUES (1, 'A');
      INSERT INTO rules VALUES (1, 'lead-missing', 'Tên', 'Title');
      INSERT INTO findings VALUES (1, 1, 1, 1, 'f', 0), (2, 1, 1, 1, 'g', 0);
      INSERT INTO spans VALUES (1, 1, NULL), (2, 1, 2);
      PRAGMA application_id = 0x72736F61;
      PRAGMA user_version = 1;)");
  }
  CHECK(counts(trend_of(file)->all) == "0 1 1");
  CHECK(Database(file, Opening::kExisting).number("PRAGMA user_version") == kHistoryVersion);
  const Trend trend = Run().unit("A", {{0, "f"}, {0, "h"}}).keep(file);
  CHECK(trend.earlier == "sau");
  CHECK(counts(trend.all) == "1 0 1");
}

TEST_CASE("a newer history and a file that is none are refused and left as they are") {
  const TemporaryFolder folder;
  const std::string newer = folder.path("newer.db");
  (void)Run().unit("A", {}).keep(newer);
  Database(newer, Opening::kExisting).run("PRAGMA user_version = 99");
  CHECK_THROWS_WITH(History(newer), Catch::Contains("99"));
  CHECK_THROWS_AS(trend_of(newer), DatabaseError);
  CHECK(Database(newer, Opening::kExisting).number("PRAGMA user_version") == 99);

  folder.write("plan.yaml", "rasoat: 1\n");
  CHECK_THROWS_AS(History(folder.path("plan.yaml")), DatabaseError);
  CHECK(rasoat::tests::read_file(folder.path("plan.yaml")) == "rasoat: 1\n");
  Database(folder.path("other.db"), Opening::kCreate).run("CREATE TABLE t (x)");
  CHECK_THROWS_AS(History(folder.path("other.db")), DatabaseError);
  CHECK_THROWS_AS(trend_of(folder.path("missing.db")), DatabaseError);
  CHECK_FALSE(std::filesystem::exists(folder.path("missing.db")));
}

namespace {

// Runs that differ from one another, each announced by a byte, until the process is killed.
[[noreturn]] void keep_runs(const std::string& file, int announce) {
  for (unsigned i = 0;; ++i) {
    Run run;
    for (unsigned unit = 0; unit < 20; ++unit) {
      std::vector<std::pair<std::uint32_t, std::string>> findings;
      for (unsigned f = 0; f < 10; ++f) findings.emplace_back(f % 2, std::to_string((f * 7 + unit + i * 3) % 17));
      run.unit("Xã " + std::to_string(unit), findings);
    }
    (void)!write(announce, "r", 1);
    (void)run.keep(file);
  }
}

// Kills such a process some time after it has begun its `begun`-th run.
void kill_within(const std::string& file, int begun, long nanoseconds) {
  int pipe_ends[2];
  REQUIRE(pipe(pipe_ends) == 0);
  const pid_t child = fork();
  if (child == 0) keep_runs(file, pipe_ends[1]);
  char byte = 0;
  for (int i = 0; i < begun; ++i) (void)!read(pipe_ends[0], &byte, 1);
  const timespec pause{0, nanoseconds};
  nanosleep(&pause, nullptr);
  kill(child, SIGKILL);
  waitpid(child, nullptr, 0);
  close(pipe_ends[0]);
  close(pipe_ends[1]);
}

}  // namespace

TEST_CASE("killed at any moment, the history stays whole and a run is there or not") {
  const TemporaryFolder folder;
  const std::string file = folder.path("h.db");
  std::mt19937 random(20261124);
  std::int64_t before = 0, broken_off = 0;
  for (int round = 0; round < 60; ++round) {
    const int begun = 1 + round % 2;
    kill_within(file, begun, static_cast<long>(random() % 12'000'000));

    Database database = rasoat::app::open_history(file, Opening::kCreate);
    Statement check = database.prepare("PRAGMA integrity_check");
    check.start();
    REQUIRE(check.next());
    REQUIRE(check.text(0) == "ok");
    const std::int64_t runs = database.number("SELECT count(*) FROM runs");
    REQUIRE(runs >= before + begun - 1);  // those that were finished are there
    if (runs == before + begun - 1) ++broken_off;
    before = runs;
    // Each run has all its spans, and no span belongs to a run that is not there.
    REQUIRE(database.number("SELECT ifnull(max(id), 0) FROM runs") == runs);
    REQUIRE(database.number("SELECT count(*) FROM runs r WHERE findings <> (SELECT count(*) FROM spans s WHERE "
                            "s.first_run <= r.id AND (s.gone_run IS NULL OR s.gone_run > r.id))") == 0);
    REQUIRE(database.number("SELECT count(*) FROM spans WHERE first_run NOT IN (SELECT id FROM runs) "
                            "OR gone_run NOT IN (SELECT id FROM runs)") == 0);
  }
  CHECK(broken_off > 0);
}
