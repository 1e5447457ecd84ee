#include "reports/portfolio_appraisals.h"

#include <algorithm>
#include <utility>

#include "reports/appraisal.h"
#include "reports/html.h"
#include "reports/markdown.h"
#include "reports/markdown_html.h"
#include "reports/portfolio_words.h"
#include "reports/slug.h"
#include "reports/words.h"

namespace rasoat::reports {
namespace {

using checker::PlanRecord;
using checker::PortfolioRun;

constexpr std::size_t kFewestDigits = 3;

class PortfolioAppraisals : public PortfolioReport {
 public:
  PortfolioAppraisals(const PortfolioRun& run, PortfolioTarget target)
      : run_(run), view_(run), target_(std::move(target)) {}

  void begin() override {
    for (std::uint32_t unit = 0; unit < run_.portfolio.units.size(); ++unit) {
      if (run_.portfolio.units[unit].plans.empty()) write_unit(unit, nullptr);
    }
  }

  void add(std::uint32_t plan, const PlanRecord& record) override {
    const std::uint32_t unit = run_.portfolio.plans[plan].unit;
    if (unit < run_.portfolio.units.size() && view_.unit(unit).plan_number == plan) write_unit(unit, &record);
  }

  void finish() override {
    Markdown page;
    page.heading(1, word(AuditWord::kAppraisalIndex, run_.lang));
    page.paragraph(markdown_text(view_.summary()));
    std::vector<std::vector<std::string>> rows;
    for (std::uint32_t unit = 0; unit < run_.portfolio.units.size(); ++unit) {
      const std::string name = markdown_text(view_.title(unit));
      std::vector<std::string>& row = rows.emplace_back();
      row = {std::to_string(unit + 1), markdown_link(name.empty() ? "–" : name, file_name(unit) + ".md")};
      if (run_.portfolio.has_roster)
        row.push_back(markdown_text(submission_word(run_.portfolio.units[unit].submission, run_.lang)));
      row.push_back(markdown_text(standing_word(view_.unit(unit).standing, run_.lang)));
      row.push_back(markdown_text(view_.reasons_text(unit)));
    }
    const auto say = [this](AuditWord which) { return std::string(word(which, run_.lang)); };
    std::vector<std::string> heads = {say(AuditWord::kNumber), say(AuditWord::kUnit)};
    if (run_.portfolio.has_roster) heads.push_back(say(AuditWord::kSubmission));
    heads.push_back(say(AuditWord::kConclusion));
    heads.push_back(say(AuditWord::kReason));
    page.table(heads, rows);
    hand_over("index", say(AuditWord::kAppraisalIndex), page.take());
  }

 private:
  [[nodiscard]] std::string file_name(std::uint32_t unit) const {
    const std::size_t digits = std::max(kFewestDigits, std::to_string(run_.portfolio.units.size()).size());
    std::string number = std::to_string(unit + 1);
    number.insert(0, digits - number.size(), '0');
    const std::string name = slug(run_.portfolio.units[unit].name);
    return name.empty() ? number : number + "-" + name;
  }

  void write_unit(std::uint32_t unit, const PlanRecord* record) {
    const std::string title = std::string(word(AuditWord::kAppraisal, run_.lang)) + ": " + view_.title(unit);
    hand_over(file_name(unit), title, appraisal(run_, view_, unit, record));
  }

  void hand_over(const std::string& name, const std::string& title, const std::string& markdown) {
    HtmlPage html;
    html.lang = std::string(run_.lang == checker::Lang::kVi ? "vi" : "en");
    html.title = title;
    html.book = {std::string(word(AuditWord::kAppraisalIndex, run_.lang)), "index.html", name == "index"};
    html.contents_word = word(Word::kTableOfContents, run_.lang);
    html.body = html_of_markdown(markdown);
    target_.file(name + ".md", markdown);
    target_.file(name + ".html", html_page(html));
  }

  const PortfolioRun& run_;
  PortfolioView view_;
  PortfolioTarget target_;
};

}  // namespace

std::unique_ptr<PortfolioReport> make_portfolio_appraisals(const PortfolioRun& run, PortfolioTarget target) {
  return std::make_unique<PortfolioAppraisals>(run, std::move(target));
}

}  // namespace rasoat::reports
