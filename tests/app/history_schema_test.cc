#include "app/history_schema.h"

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <ctime>
#include <random>

#include "tests/app/history_run.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

using rasoat::app::Database;
using rasoat::app::DatabaseError;
using rasoat::app::History;
using rasoat::app::kHistoryVersion;
using rasoat::app::Opening;
using rasoat::app::Statement;
using rasoat::app::trend_of;
using rasoat::checker::Trend;
using rasoat::tests::counts;
using rasoat::tests::Run;
using rasoat::tests::TemporaryFolder;

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

  for (const char* version : {"-1", "-2", "-1000", "-2147483648"}) {
    Database(newer, Opening::kExisting).run("PRAGMA user_version = " + std::string(version));
    CHECK_THROWS_AS(History(newer), DatabaseError);
    CHECK_THROWS_AS(trend_of(newer), DatabaseError);
  }

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
