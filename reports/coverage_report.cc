#include "reports/coverage_report.h"

#include "reports/basis_text.h"
#include "reports/markdown.h"
#include "reports/words.h"

namespace rasoat::reports {
namespace {

using checker::Coverage;
using checker::CoveredClause;
using checker::CoveredDocument;
using checker::Lang;
using checker::OtherGround;

std::string listed(const Coverage& coverage, const std::vector<std::uint32_t>& rules, const ShowRule& show_rule) {
  std::string out;
  for (const std::uint32_t rule : rules) out += (out.empty() ? "" : ", ") + show_rule((*coverage.cards)[rule]);
  return out.empty() ? "–" : out;
}

std::string bold(std::string_view text) { return "**" + markdown_text(text) + "**"; }

}  // namespace

std::string_view judged_by_word(checker::JudgedBy judge, Lang lang) {
  switch (judge) {
    case checker::JudgedBy::kMachine:
      return word(Word::kByMachine, lang);
    case checker::JudgedBy::kReader:
      return word(Word::kByReader, lang);
    case checker::JudgedBy::kBoth:
      return word(Word::kByBoth, lang);
  }
  return "";
}

std::string ground_words(const OtherGround& ground, Lang lang) {
  std::string strength = strength_text({ground.strength, "", "", "", {}, {}}, lang);
  if (ground.document.empty()) return strength;
  const std::string& name = ground.name.in(lang);
  return (name.empty() ? document_text(ground.document, lang) : name) + " (" + strength + ")";
}

void write_coverage(Markdown& page, const Coverage& coverage, Lang lang, const ShowRule& show_rule) {
  const auto column = [lang](Word which) { return std::string(word(which, lang)); };
  for (const CoveredDocument& document : coverage.documents) {
    page.heading(2, document.name.in(lang));
    page.paragraph(markdown_text(word(Word::kPack, lang)) + ": " + markdown_code(document.pack));
    std::vector<std::vector<std::string>> rows;
    for (const CoveredClause& clause : document.clauses) {
      const std::string& to = clause.addressee.in(lang);
      rows.push_back({bold(clause.code), markdown_text(clause.title.in(lang)),
                      markdown_text(to.empty() ? word(Word::kEveryUnit, lang) : to),
                      markdown_text(judged_by_word(clause.judged_by(), lang)),
                      listed(coverage, clause.rules, show_rule), markdown_text(clause.reader.in(lang))});
    }
    page.table({column(Word::kClauseColumn), column(Word::kContents), column(Word::kAddressee), column(Word::kJudgedBy),
                column(Word::kRules), column(Word::kLeftToReader)},
               rows);
  }
  if (coverage.others.empty()) return;
  page.heading(2, word(Word::kOtherGrounds, lang));
  std::vector<std::vector<std::string>> rows;
  for (const OtherGround& ground : coverage.others) {
    rows.push_back({markdown_code(ground.pack), markdown_text(ground_words(ground, lang)),
                    listed(coverage, ground.rules, show_rule)});
  }
  page.table({column(Word::kPack), column(Word::kGround), column(Word::kRules)}, rows);
}

std::string coverage_report(const Coverage& coverage, CoverageFormat format, Lang lang) {
  switch (format) {
    case CoverageFormat::kText:
      return coverage_text(coverage, lang);
    case CoverageFormat::kCsv:
      return coverage_csv(coverage, lang);
    case CoverageFormat::kJson:
      return coverage_json(coverage);
    case CoverageFormat::kMarkdown:
      break;
  }
  Markdown page;
  page.heading(1, word(Word::kCoverage, lang));
  write_coverage(page, coverage, lang, [](const checker::RuleCard& card) { return markdown_code(card.id); });
  return page.take();
}

}  // namespace rasoat::reports
