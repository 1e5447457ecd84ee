#include "app/history.h"

#include "app/trend_text.h"
#include "tests/app/history_run.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

using rasoat::app::Database;
using rasoat::app::History;
using rasoat::app::Opening;
using rasoat::app::trend_of;
using rasoat::app::TrendTable;
using rasoat::checker::Trend;
using rasoat::tests::counts;
using rasoat::tests::Run;
using rasoat::tests::TemporaryFolder;

namespace {

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

TEST_CASE("a unit that is only spelt otherwise is the same") {
  const TemporaryFolder folder;
  const std::string file = folder.path("h.db");
  for (const std::string name : {"Đảng ủy xã Hòa An", "Đảng uỷ xã Hoà An", "ĐẢNG ỦY XÃ HÒA AN"})
    (void)Run().unit(name, {{0, "f1"}}).of_unit(0, 2, "g").keep(file);
  CHECK(counts(Run().unit("Đảng ủy xã Hòa An", {{0, "f1"}}).of_unit(0, 2, "g").keep(file).all) == "0 0 2");
  CHECK(rows(file, "units") == 1);
  CHECK(second(Run().unit("UBND tỉnh", {{0, "f1"}}), Run().unit("Ủy ban nhân dân tỉnh", {{0, "f1"}})) == "0 0 1");
  const std::optional<TrendTable> table = trend_of(file);
  REQUIRE(table);
  CHECK(table->units.front().name == "Đảng ủy xã Hòa An");
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

TEST_CASE("units of one name are told apart by their superiors, whatever their order") {
  for (const bool turned : {false, true}) {
    const TemporaryFolder folder;
    const std::string file = folder.path("h.db");
    (void)Run()
        .unit("Chi bộ 1", {{0, "f1"}})
        .below("Đảng ủy A")
        .unit("Chi bộ 1", {{0, "f2"}})
        .below("Đảng ủy B")
        .keep(file);
    Run later;
    if (turned) {
      later.unit("Chi bộ 1", {}).below("Đảng ủy B").unit("Chi bộ 1", {{0, "f1"}}).below("Đảng ủy A");
    } else {
      later.unit("Chi bộ 1", {{0, "f1"}}).below("Đảng ủy A").unit("Chi bộ 1", {}).below("Đảng ủy B");
    }
    const Trend trend = later.keep(file);
    CHECK(counts(trend.all) == "0 1 1");
    CHECK(counts(trend.units[turned ? 0 : 1]) == "0 1 0");
  }
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

TEST_CASE("of many units those are named that have changed") {
  const TemporaryFolder folder;
  (void)Run().unit("A", {{0, "f"}}).unit("B", {{0, "g"}}).keep(folder.path("h.db"));
  (void)Run().unit("A", {{0, "f"}}).unit("B", {{0, "g"}, {0, "h"}}).keep(folder.path("h.db"));
  const std::string text = trend_text(*trend_of(folder.path("h.db")), rasoat::app::Lang::kVi);
  CHECK_THAT(text, Catch::Contains("      1       0       1  B\n") && Catch::Contains("  1 không thay đổi\n"));
  CHECK_THAT(text, !Catch::Contains("  A\n"));
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
