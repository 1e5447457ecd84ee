#include "tests/golden/mutation_table.h"

#include <algorithm>
#include <set>

namespace rasoat::tests {
namespace {

using checker::Answer;
using checker::Audit;
using checker::Finding;

constexpr std::string_view kSeverities[] = {"info", "warning", "error"};
constexpr std::size_t kNamed = 3;  // of a longer list of rules only the number is told

std::vector<std::string> described(const Audit& audit) {
  std::vector<std::string> all;
  for (const Finding& finding : audit.findings) {
    all.push_back((*audit.cards)[finding.rule].id + " " +
                  std::string(kSeverities[static_cast<std::size_t>(finding.severity)]) + " @" + finding.path);
  }
  std::sort(all.begin(), all.end());
  return all;
}

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
  std::string text;
  for (const std::string& part : parts) text += (text.empty() ? "" : std::string(between)) + part;
  return text;
}

std::string numbered(std::string_view what, const std::vector<std::string>& rules) {
  const std::string list = rules.size() > kNamed ? std::to_string(rules.size()) + " rules" : joined(rules, ", ");
  return std::string(what) + ": " + list;
}

// "a[0].b[12]" → "a[*].b[*]", and "0.12".
std::pair<std::string, std::string> split_positions(std::string_view path) {
  std::string pattern;
  std::string positions;
  for (std::size_t at = 0; at < path.size(); ++at) {
    pattern += path[at];
    if (path[at] != '[') continue;
    const std::size_t end = path.find(']', at);
    positions += (positions.empty() ? "" : ".") + std::string(path.substr(at + 1, end - at - 1));
    pattern += '*';
    at = end - 1;
  }
  return {pattern, positions};
}

// The positions that `place` has in common with `path` as [*], others as [#].
std::string in_terms_of(const std::string& place, const std::string& path) {
  std::size_t common = 0;
  while (common < place.size() && common < path.size() && place[common] == path[common]) ++common;
  const std::size_t last = place.substr(0, common).rfind(']');
  const std::size_t own = last == std::string::npos ? 0 : last + 1;
  std::string others = split_positions(place.substr(own)).first;
  std::replace(others.begin(), others.end(), '*', '#');
  return split_positions(place.substr(0, own)).first + others;
}

std::string shown(const Outcome& outcome, const std::string& path) {
  std::map<std::string, std::uint32_t> places;
  for (const std::string& finding : outcome.findings) {
    const std::size_t at = finding.find('@') + 1;
    ++places[finding.substr(0, at) + in_terms_of(finding.substr(at), path)];
  }
  std::vector<std::string> parts;
  for (const auto& [finding, number] : places) {
    parts.push_back(finding + (number > 1 ? " ×" + std::to_string(number) : ""));
  }
  if (!outcome.gone.empty()) parts.push_back(numbered("gone", outcome.gone));
  if (!outcome.undecided.empty()) parts.push_back(numbered("undecided", outcome.undecided));
  if (!outcome.unasked.empty()) parts.push_back(numbered("unasked", outcome.unasked));
  return joined(parts, "; ");
}

// Texts in lines of a readable width, each line led by blanks.
std::string in_lines(const std::vector<std::string>& texts) {
  constexpr std::size_t kWidth = 140;
  std::string all;
  std::string line;
  for (const std::string& text : texts) {
    if (!line.empty() && line.size() + text.size() > kWidth) {
      all += "  " + line + "\n";
      line.clear();
    }
    line += (line.empty() ? "" : ", ") + text;
  }
  return line.empty() ? all : all + "  " + line + "\n";
}

}  // namespace

Outcome outcome_of(const Audit& good, const Audit& harmed) {
  Outcome outcome;
  const std::vector<std::string> before = described(good);
  const std::vector<std::string> after = described(harmed);
  std::set_difference(after.begin(), after.end(), before.begin(), before.end(), std::back_inserter(outcome.findings));
  for (std::size_t rule = 0; rule < good.rulings.size(); ++rule) {
    const Answer was = good.rulings[rule].answer;
    const Answer now = harmed.rulings[rule].answer;
    const std::string& id = (*good.cards)[rule].id;
    if (harmed.rulings[rule].broken < good.rulings[rule].broken) outcome.gone.push_back(id);
    if (now == Answer::kUndecided && was != now) outcome.undecided.push_back(id);
    if (now == Answer::kNotApplicable && was == Answer::kHolds) outcome.unasked.push_back(id);
  }
  return outcome;
}

void MutationTable::add(const Mutation& mutation, const Outcome& outcome) {
  const auto [pattern, positions] = split_positions(mutation.path);
  const auto [at, fresh] = by_pattern_.try_emplace(pattern, rows_.size());
  if (fresh) rows_.push_back({pattern, {}, {}});
  Row& row = rows_[at->second];
  row.positions[shown(outcome, mutation.path)][mutation.harm].push_back(positions);
  ++row.tried[mutation.harm];
}

std::string MutationTable::lines() const {
  std::string text;
  std::map<std::string, std::vector<std::string>> unnoticed;  // by harms
  for (const Row& row : rows_) {
    for (const auto& [outcome, by_harm] : row.positions) {
      // Harms with the same outcome at the same positions share a line.
      std::map<std::string, std::vector<std::string>> harms;
      for (const auto& [harm, positions] : by_harm) {
        const bool all = positions.size() == row.tried.at(harm);
        harms[all ? "" : " [" + joined(positions, " ") + "]"].emplace_back(kHarmNames[static_cast<std::size_t>(harm)]);
      }
      for (const auto& [positions, names] : harms) {
        if (outcome.empty()) {
          unnoticed[joined(names, ", ")].push_back(row.pattern + positions);
        } else {
          text += row.pattern + positions + " · " + joined(names, ", ") + " → " + outcome + "\n";
        }
      }
    }
  }
  for (const auto& [harms, places] : unnoticed) text += "unnoticed · " + harms + ":\n" + in_lines(places);
  return text;
}

}  // namespace rasoat::tests
