// The coverage for a terminal or a sheet of paper.
#include <algorithm>
#include <array>

#include "reports/coverage_report.h"
#include "reports/terminal.h"
#include "reports/words.h"

namespace rasoat::reports {
namespace {

using checker::Coverage;
using checker::CoveredClause;
using checker::CoveredDocument;
using checker::JudgedBy;
using checker::Lang;

std::string ids(const Coverage& coverage, const std::vector<std::uint32_t>& rules) {
  std::string out;
  for (const std::uint32_t rule : rules) out += (out.empty() ? "" : ", ") + (*coverage.cards)[rule].id;
  return out;
}

class TextWriter {
 public:
  TextWriter(const Coverage& coverage, Lang lang) : coverage_(coverage), lang_(lang) {
    code_ = display_columns(word(Word::kClauseColumn, lang)) + 2;
    for (const CoveredDocument& document : coverage.documents) {
      for (const CoveredClause& clause : document.clauses) {
        code_ = std::max(code_, display_columns(printable(clause.code)) + 2);
      }
    }
    judge_ = display_columns(word(Word::kJudgedBy, lang)) + 2;
    for (const JudgedBy judge : {JudgedBy::kMachine, JudgedBy::kReader, JudgedBy::kBoth}) {
      judge_ = std::max(judge_, display_columns(judged_by_word(judge, lang)) + 2);
    }
  }

  void write(const CoveredDocument& document) {
    paragraph(document.name.in(lang_) + " · " + document.pack, 0);
    out_ += "\n" + padded(word(Word::kClauseColumn, lang_), code_) + padded(word(Word::kJudgedBy, lang_), judge_) +
            std::string(word(Word::kContents, lang_)) + "\n";
    std::array<std::uint64_t, 3> counts{};
    for (const CoveredClause& clause : document.clauses) {
      write(clause);
      ++counts[static_cast<std::size_t>(clause.judged_by())];
    }
    out_ += "\n" +
            phrase(Word::kCoverageTotal, lang_,
                   {std::to_string(document.clauses.size()), std::to_string(counts[0]), std::to_string(counts[2]),
                    std::to_string(counts[1])}) +
            "\n\n";
  }

  void write_others() {
    if (coverage_.others.empty()) return;
    out_ += std::string(word(Word::kOtherGrounds, lang_)) + "\n\n";
    for (const checker::OtherGround& ground : coverage_.others) {
      paragraph(ground.pack + " · " + ground_words(ground, lang_), 2);
      paragraph(ids(coverage_, ground.rules), 4);
    }
  }

  [[nodiscard]] std::string take() { return std::move(out_); }

 private:
  void write(const CoveredClause& clause) {
    lead_ = padded(printable(clause.code), code_) + padded(judged_by_word(clause.judged_by(), lang_), judge_);
    column(clause.title.in(lang_));
    if (!clause.addressee.in(lang_).empty()) labelled(Word::kAddressee, clause.addressee.in(lang_));
    if (!clause.rules.empty()) labelled(Word::kRules, ids(coverage_, clause.rules));
    if (!clause.reader.in(lang_).empty()) labelled(Word::kLeftToReader, clause.reader.in(lang_));
  }

  void labelled(Word label, const std::string& text) { column(std::string(word(label, lang_)) + ": " + text); }

  // In the last column; the first line of a clause bears the others before it.
  void column(const std::string& text) {
    const std::uint32_t indent = code_ + judge_;
    for (const std::string& line : wrap(printable(text), kColumns - indent)) {
      out_ += (lead_.empty() ? std::string(indent, ' ') : lead_) + line + "\n";
      lead_.clear();
    }
  }

  void paragraph(const std::string& text, std::uint32_t indent) {
    for (const std::string& line : wrap(printable(text), kColumns - indent)) {
      out_ += std::string(indent, ' ') + line + "\n";
    }
  }

  const Coverage& coverage_;
  Lang lang_;
  std::uint32_t code_ = 0;
  std::uint32_t judge_ = 0;
  std::string lead_;
  std::string out_;
};

}  // namespace

std::string coverage_text(const Coverage& coverage, Lang lang) {
  TextWriter writer(coverage, lang);
  for (const CoveredDocument& document : coverage.documents) writer.write(document);
  writer.write_others();
  return writer.take();
}

}  // namespace rasoat::reports
