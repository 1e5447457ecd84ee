// The table of units: one row each, with what to do about it; filters and search are the script's work.
#include "reports/portfolio_page.h"
#include "reports/portfolio_words.h"

namespace rasoat::reports {
namespace {

using checker::Lang;
using checker::Unit;

struct Filter {
  std::string_view code;
  AuditWord label;
  std::uint32_t number;
};

std::string tools(const Page& page) {
  const PortfolioFigures& of = page.view.figures();
  // Of the units of the list, as all figures are; those that it has not stand apart.
  const Filter filters[] = {{"", AuditWord::kAll, of.units + of.unlisted.units},
                            {"write", AuditWord::kToWriteTo, of.to_write_to},
                            {"missing", AuditWord::kStandingMissing, of.missing},
                            {"not_verified", AuditWord::kStandingNotVerified, of.not_verified},
                            {"incomplete", AuditWord::kStandingIncomplete, of.incomplete},
                            {"late", AuditWord::kLate, of.late},
                            {"copied", AuditWord::kCopied, of.copied},
                            {"ready", AuditWord::kStandingReady, of.ready},
                            {"unlisted", AuditWord::kUnlisted, of.unlisted.units}};
  std::string out = "<div class=\"tools\" id=\"tools\" hidden>\n<label>" + page.say(AuditWord::kSearch) +
                    " <input id=\"search\" type=\"search\" autocomplete=\"off\"></label>\n<div role=\"group\" "
                    "aria-label=\"" +
                    page.say(AuditWord::kFilter) + "\">\n";
  for (const Filter& filter : filters) {
    if (filter.number == 0 && !filter.code.empty()) continue;
    out.append("<button type=\"button\" data-filter=\"").append(filter.code).append("\" aria-pressed=\"");
    out += filter.code.empty() ? "true" : "false";
    out += "\">" + page.say(filter.label) + " <b>" + grouped(filter.number, page.run.lang) + "</b></button>\n";
  }
  return out + "</div>\n<output id=\"shown\" data-form=\"" + page.say(AuditWord::kShown) + "\"></output>\n</div>\n";
}

class UnitRow {
 public:
  UnitRow(const Page& page, std::uint32_t number)
      : page_(page), number_(number), unit_(page.run.portfolio.units[number]), seen_(page.view.unit(number)) {}

  [[nodiscard]] std::string write() const {
    const std::string id = std::to_string(number_);
    std::string out = "<tr id=\"u" + id + "\" data-is=\"" + marks() + "\"><td class=\"n\">" +
                      std::to_string(number_ + 1) + "<th scope=\"row\" data-v=\"" + plain(unit_.name) + "\">" + name() +
                      dates() + submission() + "<td data-v=\"" + std::to_string(static_cast<int>(seen_.standing)) +
                      "\">" + badge(look_of(seen_.standing), standing_word(seen_.standing, page_.run.lang));
    out += count(seen_.errors, "") + count(seen_.warnings, "") + count(seen_.infos, " screen");
    out += count(seen_.plan != nullptr ? seen_.plan->undecided : 0,
                 seen_.plan != nullptr && seen_.plan->undecided > 0 ? " open" : "");
    if (page_.run.trend.known) out += trend();
    return out + "<td class=\"why\">" + plain(page_.view.reasons_text(number_)) + "\n";
  }

 private:
  // What the filters ask for.
  [[nodiscard]] std::string marks() const {
    if (seen_.unlisted) return "unlisted";
    std::string out(code_of(seen_.standing));
    if (seen_.late) out += " late";
    if (seen_.copied) out += " copied";
    if (seen_.to_write_to()) out += " write";
    return out;
  }

  [[nodiscard]] std::string name() const {
    const std::string name = plain(unit_.name);
    std::string out =
        seen_.plan == nullptr ? name : "<a href=\"#p" + std::to_string(seen_.plan_number) + "\">" + name + "</a>";
    std::string more = seen_.plan != nullptr ? seen_.plan->plan.symbol.str() : "";
    if (!more.empty() && !unit_.superior.empty()) more += " · ";
    more += unit_.superior;
    return more.empty() ? out : out + " <small>" + plain(more) + "</small>";
  }

  // The day of the plan, and below it the day until which it was due.
  [[nodiscard]] std::string dates() const {
    const Lang lang = page_.run.lang;
    std::string out = "<td class=\"d\" data-v=\"";
    if (seen_.plan != nullptr && seen_.plan->date) {
      const std::string iso = rules::to_iso(*seen_.plan->date);
      out += iso + "\">" + plain(date_words(iso, lang));
    } else {
      out += "\">" + (seen_.plan != nullptr ? plain(seen_.plan->plan.date) : "");
    }
    if (!unit_.due) return out;
    return out + "<small>" + plain(phrase(AuditWord::kDueBy, lang, {date_words(rules::to_iso(*unit_.due), lang)})) +
           "</small>";
  }

  [[nodiscard]] std::string submission() const {
    using checker::Submission;
    const Submission is = unit_.submission;
    const bool in_order = is == Submission::kSubmitted;
    return std::string("<td") + (in_order ? "" : " class=\"odd\"") + " data-v=\"" +
           std::to_string(static_cast<int>(is)) + "\">" + plain(submission_word(is, page_.run.lang));
  }

  // A plan that is not there has no findings, which is not the same as none.
  [[nodiscard]] std::string count(std::uint32_t number, std::string_view style) const {
    std::string out = "<td class=\"n";
    out.append(style);
    if (seen_.plan == nullptr && number == 0) return out + "\" data-v=\"-1\">–";
    return out + (number == 0 ? " zero" : "") + "\">" + std::to_string(number);
  }

  // What is new since the run before, and what is gone.
  [[nodiscard]] std::string trend() const {
    const auto& units = page_.run.trend.units;
    const checker::TrendCounts of = number_ < units.size() ? units[number_] : checker::TrendCounts{};
    return "<td class=\"n screen\" data-v=\"" + std::to_string(of.added) + "\">+" + std::to_string(of.added) + " −" +
           std::to_string(of.fixed);
  }

  const Page& page_;
  std::uint32_t number_;
  const Unit& unit_;
  UnitView seen_;
};

std::string head(const Page& page) {
  std::string out = "<thead><tr>";
  const auto column = [&](const std::string& label, std::string_view style) {
    out.append("<th scope=\"col\" aria-sort=\"none\" class=\"").append(style) +=
        "\"><button type=\"button\">" + label + "</button>";
  };
  column(page.say(AuditWord::kNumber), "n");
  column(page.say(AuditWord::kUnit), "unit");
  column(page.say(AuditWord::kPlanDate), "d");
  column(page.say(AuditWord::kSubmission), "sent");
  column(page.say(AuditWord::kConclusion), "stands");
  column(page.say(Word::kError), "n");
  column(page.say(Word::kWarning), "n");
  column(page.say(Word::kInfo), "n screen");
  column(page.say(AuditWord::kUndecided), "n");
  if (page.run.trend.known) column(page.say(AuditWord::kNewAndFixed), "n screen");
  column(page.say(AuditWord::kReason), "why");
  return out + "</thead>\n";
}

}  // namespace

void write_units_section(std::ostream& out, const Page& page) {
  const auto& units = page.run.portfolio.units;
  out << "<section id=\"units\">\n<h2>" << page.say(AuditWord::kUnitsTable) << "</h2>\n"
      << tools(page) << "<div class=\"scroll\"><table id=\"units-table\" class=\"units\">\n<caption>"
      << page.say(AuditWord::kSortHint) << "</caption>\n"
      << head(page) << "<tbody>\n";
  for (std::uint32_t unit = 0; unit < units.size(); ++unit) out << UnitRow(page, unit).write();
  out << "</tbody></table></div>\n</section>\n";
}

}  // namespace rasoat::reports
