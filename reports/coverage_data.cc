// The coverage for spreadsheets and programs.
#include "reports/codes.h"
#include "reports/coverage_report.h"
#include "reports/csv.h"
#include "reports/json_parts.h"
#include "reports/json_writer.h"
#include "reports/words.h"

namespace rasoat::reports {
namespace {

using checker::Coverage;
using checker::CoveredClause;
using checker::CoveredDocument;
using checker::JudgedBy;
using checker::Lang;
using checker::OtherGround;
using checker::RuleCard;

std::string joined(const std::vector<std::string>& quotes) {
  std::string out;
  for (const std::string& quote : quotes) out += (out.empty() ? "" : " … ") + quote;
  return out;
}

std::string_view code_of(JudgedBy judge) {
  switch (judge) {
    case JudgedBy::kMachine:
      return "machine";
    case JudgedBy::kReader:
      return "reader";
    case JudgedBy::kBoth:
      return "both";
  }
  return "";
}

void write_rules(JsonWriter& json, const Coverage& coverage, const std::vector<std::uint32_t>& rules) {
  json.key("rules");
  json.begin_array();
  for (const std::uint32_t rule : rules) json.text((*coverage.cards)[rule].id);
  json.end_array();
}

void write_clause(JsonWriter& json, const Coverage& coverage, const CoveredClause& clause) {
  json.begin_object();
  json.member("code", clause.code);
  json.member("number", clause.number);
  write_wording(json, "title", clause.title);
  write_texts(json, "quotes", clause.quotes);
  write_wording(json, "addressee", clause.addressee);
  json.member("judged_by", code_of(clause.judged_by()));
  write_wording(json, "reader", clause.reader);
  write_rules(json, coverage, clause.rules);
  json.end_object();
  json.line_end();
}

}  // namespace

std::string coverage_csv(const Coverage& coverage, Lang lang) {
  const auto head = [lang](Word which) { return std::string(word(which, lang)); };
  std::string out(kCsvMark);
  out += csv_line({head(Word::kPack), head(Word::kGround), head(Word::kClauseColumn), head(Word::kContents),
                   head(Word::kAddressee), head(Word::kJudgedBy), head(Word::kId), head(Word::kSeverity),
                   head(Word::kTitle), head(Word::kLeftToReader), head(Word::kQuote)});
  const auto line = [&](std::vector<std::string> first, const RuleCard* card, std::vector<std::string> last) {
    first.push_back(card == nullptr ? "" : card->id);
    first.push_back(card == nullptr ? "" : std::string(severity_word(card->severity, lang)));
    first.push_back(card == nullptr ? "" : card->title.in(lang));
    first.insert(first.end(), last.begin(), last.end());
    out += csv_line(first);
  };
  for (const CoveredDocument& document : coverage.documents) {
    for (const CoveredClause& clause : document.clauses) {
      const std::vector<std::string> first = {
          document.pack,         document.name.in(lang),    clause.code,
          clause.title.in(lang), clause.addressee.in(lang), std::string(judged_by_word(clause.judged_by(), lang))};
      const std::vector<std::string> last = {clause.reader.in(lang), joined(clause.quotes)};
      if (clause.rules.empty()) line(first, nullptr, last);
      for (const std::uint32_t rule : clause.rules) line(first, &(*coverage.cards)[rule], last);
    }
  }
  for (const OtherGround& ground : coverage.others) {
    const std::vector<std::string> first = {
        ground.pack, ground_words(ground, lang), "", "", "", std::string(judged_by_word(JudgedBy::kMachine, lang))};
    for (const std::uint32_t rule : ground.rules) line(first, &(*coverage.cards)[rule], {"", ""});
  }
  return out;
}

std::string coverage_json(const Coverage& coverage) {
  JsonWriter json;
  json.begin_object();
  json.member("rasoat_coverage", 1u);
  json.key("documents");
  json.begin_array();
  for (const CoveredDocument& document : coverage.documents) {
    json.begin_object();
    json.member("pack", document.pack);
    json.member("document", document.symbol);
    write_wording(json, "name", document.name);
    json.key("clauses");
    json.begin_array();
    for (const CoveredClause& clause : document.clauses) write_clause(json, coverage, clause);
    json.end_array();
    json.end_object();
  }
  json.end_array();
  json.key("other_grounds");
  json.begin_array();
  for (const OtherGround& ground : coverage.others) {
    json.begin_object();
    json.member("pack", ground.pack);
    json.member("strength", code_of(ground.strength));
    write_text_or_null(json, "document", ground.document);
    write_wording(json, "name", ground.name);
    write_rules(json, coverage, ground.rules);
    json.end_object();
    json.line_end();
  }
  json.end_array();
  json.end_object();
  return json.take() + "\n";
}

}  // namespace rasoat::reports
