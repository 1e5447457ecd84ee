#include "app/history_trend.h"

#include <functional>
#include <string>
#include <unordered_map>

namespace rasoat::app {
namespace {

using checker::TrendCounts;

// The run before in the same scope. ?1: the run.
constexpr const char* kEarlier =
    "SELECT max(id) FROM runs WHERE id < ?1 AND scope = (SELECT scope FROM runs WHERE id = ?1)";

// What the run found new, saw mended and saw still there, by unit and rule. ?1: the run.
constexpr const char* kCounts =
    R"(SELECT f.unit, f.rule,
              sum(s.first_run = ?1),
              sum(s.gone_run = ?1 AND s.gone_how = 'fixed'),
              sum(s.first_run < ?1 AND (s.gone_run IS NULL OR s.gone_run > ?1))
       FROM spans s JOIN findings f ON f.id = s.finding
       WHERE f.scope = (SELECT scope FROM runs WHERE id = ?1) AND s.first_run <= ?1
         AND (s.gone_run IS NULL OR s.gone_run >= ?1)
       GROUP BY f.unit, f.rule)";

std::int64_t earlier_than(Database& database, std::int64_t run) {
  Statement query = database.prepare(kEarlier);
  query.start(run);
  return query.next() ? query.number(0) : 0;
}

TrendTable::Run run_row(Database& database, std::int64_t number) {
  Statement query = database.prepare("SELECT name, as_of, plans, findings FROM runs WHERE id = ?");
  query.start(number);
  TrendTable::Run run;
  if (!query.next()) return run;
  run.number = number;
  run.name = query.text(0);
  run.as_of = query.text(1);
  run.plans = static_cast<std::uint32_t>(query.number(2));
  run.findings = static_cast<std::uint32_t>(query.number(3));
  return run;
}

using TakeCounts = std::function<void(std::int64_t unit, std::int64_t rule, const TrendCounts& counts)>;

void each_count(Database& database, std::int64_t run, const TakeCounts& take) {
  Statement query = database.prepare(kCounts);
  query.start(run);
  const auto count = [&](int column) { return static_cast<std::uint32_t>(query.number(column)); };
  while (query.next()) take(query.number(0), query.number(1), {count(2), count(3), count(4)});
}

void operator+=(TrendCounts& sum, const TrendCounts& more) {
  sum.added += more.added;
  sum.fixed += more.fixed;
  sum.persisting += more.persisting;
}

using CountsByRow = std::unordered_map<std::int64_t, TrendCounts>;

std::vector<TrendCounts> in_order(const std::vector<std::int64_t>& rows, const CountsByRow& counts) {
  std::vector<TrendCounts> ordered;
  ordered.reserve(rows.size());
  for (const std::int64_t row : rows) {
    const auto found = counts.find(row);
    ordered.push_back(found == counts.end() ? TrendCounts{} : found->second);
  }
  return ordered;
}

// `sql` gives row, name and both titles, in the order of the lines.
std::vector<TrendLine> lines(Database& database, const char* sql, const CountsByRow& counts) {
  std::vector<TrendLine> lines;
  Statement query = database.prepare(sql);
  for (query.start(); query.next();) {
    const auto found = counts.find(query.number(0));
    // Nothing to compare where unit or rule is of one of the runs only.
    if (found == counts.end() || found->second.is_empty()) continue;
    lines.push_back(
        {std::string(query.text(1)), {std::string(query.text(2)), std::string(query.text(3))}, found->second});
  }
  return lines;
}

}  // namespace

checker::Trend trend_for_reports(Database& database, std::int64_t run, const std::vector<std::int64_t>& units,
                                 const std::vector<std::int64_t>& rules) {
  checker::Trend trend;
  const std::int64_t earlier = earlier_than(database, run);
  if (earlier == 0) return trend;
  trend.known = true;
  trend.earlier = run_row(database, earlier).name;
  CountsByRow by_unit, by_rule;
  each_count(database, run, [&](std::int64_t unit, std::int64_t rule, const TrendCounts& counts) {
    trend.all += counts;
    by_unit[unit] += counts;
    by_rule[rule] += counts;
  });
  trend.units = in_order(units, by_unit);
  trend.rules = in_order(rules, by_rule);
  return trend;
}

std::optional<TrendTable> last_trend(Database& database) {
  const std::int64_t run = database.number("SELECT max(id) FROM runs");
  if (run == 0) return std::nullopt;
  TrendTable table;
  table.run = run_row(database, run);
  Statement scope = database.prepare("SELECT s.name FROM scopes s JOIN runs r ON r.scope = s.id WHERE r.id = ?");
  scope.start(run);
  if (scope.next()) table.scope = scope.text(0);
  const std::int64_t earlier = earlier_than(database, run);
  if (earlier == 0) return table;
  table.earlier = run_row(database, earlier);
  Statement bases = database.prepare("SELECT count(DISTINCT basis) FROM runs WHERE id IN (?, ?)");
  bases.start(run, earlier);
  table.same_basis = bases.next() && bases.number(0) == 1;
  CountsByRow by_unit, by_rule;
  each_count(database, run, [&](std::int64_t unit, std::int64_t rule, const TrendCounts& counts) {
    table.all += counts;
    by_unit[unit] += counts;
    by_rule[rule] += counts;
  });
  table.units = lines(database, "SELECT id, name, '', '' FROM units ORDER BY name", by_unit);
  table.rules = lines(database, "SELECT id, name, vi, en FROM rules ORDER BY name", by_rule);
  return table;
}

}  // namespace rasoat::app
