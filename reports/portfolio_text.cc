#include "reports/portfolio_text.h"

#include <algorithm>

#include "reports/log_lines.h"
#include "reports/portfolio_view.h"
#include "reports/portfolio_words.h"
#include "reports/terminal.h"
#include "reports/words.h"

namespace rasoat::reports {
namespace {

using checker::CopyCluster;
using checker::PlanLine;
using checker::Portfolio;
using checker::PortfolioRun;

constexpr std::size_t kUnitsNamed = 40;
constexpr std::size_t kUnlistedNamed = 20;
constexpr std::size_t kNotVerifiedNamed = 10;
constexpr std::uint32_t kNameColumns = 40;

class PortfolioText : public PortfolioReport {
 public:
  PortfolioText(const PortfolioRun& run, std::ostream& out) : run_(run), view_(run), out_(out) {}

  void begin() override {
    for (const std::string& path : run_.portfolio.failed_inputs) {
      write_hanging("", phrase(AuditWord::kNotFound, run_.lang, {path}));
    }
    write_hanging("", view_.summary());
    write_trend();
    if (view_.figures().units == 0) return;
    write_units();
    write_unlisted();
    write_not_verified();
    write_clusters();
    out_ << '\n';
    write_hanging("", word(Word::kForTheReader, run_.lang));
  }
  void add(std::uint32_t, const checker::PlanRecord&) override {}
  void finish() override {}

 private:
  // `text` after `lead`, its further lines as far in as the first.
  void write_hanging(const std::string& lead, std::string_view text) {
    const std::uint32_t indent = display_columns(lead);
    std::string before = lead;
    for (const std::string& line : wrap(printable(text), kColumns - indent)) {
      out_ << before << line << '\n';
      before = std::string(indent, ' ');
    }
  }

  void write_heading(std::string_view text) { out_ << '\n' << text << '\n'; }

  void write_trend() {
    const checker::Trend& trend = run_.trend;
    if (!trend.known) return;
    const auto count = [&](AuditWord which, std::uint32_t number) {
      return std::string(word(which, run_.lang)) + " " + grouped(number, run_.lang);
    };
    write_hanging("", phrase(AuditWord::kTrendPart, run_.lang, {date_words(trend.earlier, run_.lang)}) + ": " +
                          count(AuditWord::kNew, trend.all.added) + "; " +
                          count(AuditWord::kPersisting, trend.all.persisting) + "; " +
                          count(AuditWord::kFixed, trend.all.fixed) + ".");
  }

  // Those that have sent nothing first, those whose plan is right but late last.
  [[nodiscard]] std::vector<std::uint32_t> units_to_write_to() const {
    std::vector<std::pair<int, std::uint32_t>> ranked;
    for (std::uint32_t unit = 0; unit < run_.portfolio.units.size(); ++unit) {
      const UnitView seen = view_.unit(unit);
      if (seen.to_write_to()) ranked.emplace_back(-static_cast<int>(seen.standing), unit);
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<int, std::uint32_t>::first);
    std::vector<std::uint32_t> units;
    for (const auto& [rank, unit] : ranked) units.push_back(unit);
    return units;
  }

  void write_units() {
    const std::vector<std::uint32_t> units = units_to_write_to();
    if (units.empty()) return;
    write_heading(word(AuditWord::kWriteTo, run_.lang));
    std::uint32_t widest = 0;
    const std::size_t named = std::min(units.size(), kUnitsNamed);
    for (std::size_t at = 0; at < named; ++at) {
      widest = std::max(widest, display_columns(printable(view_.title(units[at]))));
    }
    const std::uint32_t name_columns = std::min(widest, kNameColumns);
    std::uint32_t standing_columns = 0;
    for (std::size_t standing = 0; standing < kStandings; ++standing) {
      const std::string_view label = standing_word(static_cast<Standing>(standing), run_.lang);
      standing_columns = std::max(standing_columns, display_columns(label));
    }
    for (std::size_t at = 0; at < named; ++at) write_unit(units[at], name_columns, standing_columns);
    if (named < units.size()) {
      write_hanging("  ", counted(AuditWord::kMoreUnits, units.size() - named, run_.lang));
    }
  }

  void write_unit(std::uint32_t unit, std::uint32_t name_columns, std::uint32_t standing_columns) {
    const std::string name = shortened(printable(view_.title(unit)), name_columns);
    const std::string_view standing = standing_word(view_.unit(unit).standing, run_.lang);
    write_hanging("  " + padded(name, name_columns) + "  " + padded(standing, standing_columns) + "  ",
                  view_.reasons_text(unit));
  }

  [[nodiscard]] std::string why_unlisted(std::uint32_t number) const {
    for (const std::uint32_t at : run_.portfolio.units[number].findings) {
      const checker::UnitFinding& finding = run_.portfolio.findings[at];
      if ((*run_.info.cards)[finding.rule].id == "unit-not-in-roster") return finding.say.str();
    }
    return view_.title(number);
  }

  // A unit that is missing may be one of these under another name.
  void write_unlisted() {
    if (!run_.portfolio.has_roster) return;
    std::size_t number = 0;
    for (std::uint32_t at = 0; at < run_.portfolio.units.size(); ++at) {
      const checker::Unit& unit = run_.portfolio.units[at];
      if (!view_.unit(at).unlisted) continue;
      if (++number == 1) write_heading(word(AuditWord::kUnlistedPlans, run_.lang));
      if (number > kUnlistedNamed) continue;
      std::string files;
      for (const std::uint32_t plan : unit.plans)
        files += (files.empty() ? "" : ", ") + run_.portfolio.plans[plan].file.str();
      write_hanging("  ", files + ": " + why_unlisted(at));
    }
    if (number > kUnlistedNamed) write_hanging("  ", counted(Word::kMorePlaces, number - kUnlistedNamed, run_.lang));
  }

  void write_not_verified() {
    std::size_t number = 0;
    for (const PlanLine& plan : run_.portfolio.plans) {
      if (plan.verdict != checker::Verdict::kNotVerified) continue;
      if (++number == 1) write_heading(word(AuditWord::kNotChecked, run_.lang));
      if (number <= kNotVerifiedNamed) write_hanging("  ", plan.file);
    }
    if (number > kNotVerifiedNamed) {
      write_hanging("  ", counted(Word::kMorePlaces, number - kNotVerifiedNamed, run_.lang));
    }
  }

  void write_clusters() {
    const Portfolio& portfolio = run_.portfolio;
    if (portfolio.clusters.empty()) return;
    write_heading(word(AuditWord::kDuplicates, run_.lang));
    for (const CopyCluster& cluster : portfolio.clusters) {
      std::string owners;
      for (const std::uint32_t plan : cluster.plans) owners += (owners.empty() ? "" : "; ") + view_.owner(plan);
      std::uint32_t most = 0;
      for (const std::uint32_t copy : cluster.copies) most = std::max(most, portfolio.copies[copy].percent);
      write_hanging("  - ", owners + " (" + phrase(AuditWord::kSamePercent, run_.lang, {std::to_string(most)}) + ")");
    }
  }

  const PortfolioRun& run_;
  PortfolioView view_;
  LogLines out_;
};

}  // namespace

std::unique_ptr<PortfolioReport> make_portfolio_text(const PortfolioRun& run, std::ostream& out) {
  return std::make_unique<PortfolioText>(run, out);
}

}  // namespace rasoat::reports
