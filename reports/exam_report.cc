#include "reports/exam_report.h"

#include <vector>

#include "reports/codes.h"
#include "reports/json_writer.h"
#include "reports/terminal.h"
#include "reports/words.h"

namespace rasoat::reports {
namespace {

using checker::Change;
using checker::Exam;
using checker::ExampleResult;
using checker::Lang;
using checker::Mark;
using checker::PackExam;
using checker::RuleExam;
using checker::Survivor;

struct Sums {
  std::uint64_t rules = 0, examples = 0, disagreements = 0, mutants = 0, survivors = 0;

  void add(const RuleExam& rule) {
    ++rules;
    examples += rule.examples.size();
    disagreements += rule.examples.size() - rule.count(Mark::kAgreed);
    mutants += rule.mutants;
    survivors += rule.survivors.size();
  }
};

Sums sums_of(const PackExam& pack) {
  Sums sums;
  for (const RuleExam& rule : pack.rules) sums.add(rule);
  return sums;
}

Sums sums_of(const Exam& exam) {
  Sums sums;
  for (const PackExam& pack : exam.packs) {
    for (const RuleExam& rule : pack.rules) sums.add(rule);
  }
  return sums;
}

std::string sums_text(const Sums& sums, bool with_mutants, Lang lang) {
  std::string text =
      counted(Word::kExamRules, sums.rules, lang) + ", " + counted(Word::kExamExamples, sums.examples, lang);
  if (with_mutants) text += ", " + counted(Word::kExamMutants, sums.mutants, lang);
  if (sums.disagreements > 0) text += "; " + counted(Word::kDisagreements, sums.disagreements, lang);
  if (sums.survivors > 0) text += "; " + counted(Word::kSurvivors, sums.survivors, lang);
  return text;
}

Word word_of(Mark mark) {
  constexpr Word kWords[checker::kMarkCount] = {Word::kMarkAgreed,    Word::kMarkNoisy,      Word::kMarkMissing,
                                                Word::kMarkMisplaced, Word::kMarkWrongWords, Word::kMarkBadExample};
  return kWords[static_cast<std::size_t>(mark)];
}

Word word_of(Change change) {
  constexpr Word kWords[checker::kChangeCount] = {Word::kSurvivesNegated, Word::kSurvivesRemoved,
                                                  Word::kSurvivesBoundMoved, Word::kSurvivesItemLeftOut};
  return kWords[static_cast<std::size_t>(change)];
}

std::string place(const RuleExam& rule, const plans::Position& at) {
  return printable(rule.file) + ":" + std::to_string(at.line) + ":" + std::to_string(at.grapheme) + ": ";
}

void add_indented(std::string& out, std::string_view text) {
  constexpr std::uint32_t kIndent = 4;
  for (const std::string& line : wrap(printable(text), kColumns - kIndent)) {
    out.append(kIndent, ' ').append(line) += '\n';
  }
}

void add_rule(std::string& out, const RuleExam& rule, Lang lang) {
  for (const ExampleResult& example : rule.examples) {
    if (example.mark == Mark::kAgreed) continue;
    out += place(rule, example.at) + phrase(Word::kExamExample, lang, {std::to_string(example.number)}) + ": " +
           std::string(word(word_of(example.mark), lang)) + "\n";
    add_indented(out, example.detail.in(lang));
  }
  for (const Survivor& survivor : rule.survivors) {
    out += place(rule, survivor.at) + phrase(word_of(survivor.change), lang, {printable(survivor.what)}) + "\n";
    add_indented(out, survivor.condition);
  }
}

void write_rule(JsonWriter& json, const RuleExam& rule) {
  json.begin_object();
  json.member("rule", rule.rule);
  json.member("file", rule.file);
  json.key("examples");
  json.begin_array();
  for (const ExampleResult& example : rule.examples) {
    json.begin_object();
    json.member("number", example.number);
    json.member("line", example.at.line);
    json.member("column", example.at.grapheme);
    json.member("mark", code_of(example.mark));
    json.key("detail");
    if (example.detail.empty()) {
      json.null();
    } else {
      json.begin_object();
      json.member("vi", example.detail.vi);
      json.member("en", example.detail.en);
      json.end_object();
    }
    json.end_object();
  }
  json.end_array();
  json.member("mutants", rule.mutants);
  json.key("survivors");
  json.begin_array();
  for (const Survivor& survivor : rule.survivors) {
    json.begin_object();
    json.member("line", survivor.at.line);
    json.member("column", survivor.at.grapheme);
    json.member("condition", survivor.condition);
    json.member("change", code_of(survivor.change));
    json.member("what", survivor.what);
    json.end_object();
  }
  json.end_array();
  json.end_object();
  json.line_end();
}

}  // namespace

std::string exam_text(const Exam& exam, Lang lang) {
  std::string out;
  for (const PackExam& pack : exam.packs) {
    out += phrase(Word::kExamPack, lang, {printable(pack.name), printable(pack.version)}) + ": " +
           sums_text(sums_of(pack), exam.with_mutants, lang) + "\n";
    for (const RuleExam& rule : pack.rules) add_rule(out, rule, lang);
  }
  const Sums all = sums_of(exam);
  if (all.rules == 0) return out + std::string(word(Word::kNothingExamined, lang)) + "\n";
  if (all.survivors > 0) {
    out += '\n';
    for (const std::string& line : wrap(word(Word::kSurvivorRemedy, lang), kColumns)) out += line + "\n";
  }
  const Word verdict = exam.passed() ? Word::kExamPassed : Word::kExamFailed;
  return out + "\n" + std::string(word(Word::kExamVerdict, lang)) + ": " + std::string(word(verdict, lang)) + " (" +
         sums_text(all, exam.with_mutants, lang) + ")\n";
}

std::string exam_json(const Exam& exam, std::string_view tool_version) {
  JsonWriter json;
  json.begin_object();
  json.member("rasoat_exam", 1u);
  json.member("tool_version", tool_version);
  json.member("with_mutants", exam.with_mutants);
  json.key("packs");
  json.begin_array();
  for (const PackExam& pack : exam.packs) {
    json.begin_object();
    json.member("name", pack.name);
    json.member("version", pack.version);
    json.key("rules");
    json.begin_array();
    for (const RuleExam& rule : pack.rules) write_rule(json, rule);
    json.end_array();
    json.end_object();
  }
  json.end_array();
  const Sums all = sums_of(exam);
  json.key("totals");
  json.begin_object();
  json.member("rules", all.rules);
  json.member("examples", all.examples);
  json.member("disagreements", all.disagreements);
  json.member("mutants", all.mutants);
  json.member("survivors", all.survivors);
  json.end_object();
  json.member("passed", exam.passed() && all.rules > 0);
  json.end_object();
  return json.take() + "\n";
}

}  // namespace rasoat::reports
