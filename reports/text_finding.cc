#include "reports/text_finding.h"

#include <algorithm>

#include "reports/basis_text.h"
#include "reports/excerpt_drawing.h"
#include "reports/summary.h"

namespace rasoat::reports {
namespace {

using checker::Excerpt;
using checker::Finding;
using checker::RelatedPlace;
using checker::Severity;

Ink ink_of(Severity severity) {
  switch (severity) {
    case Severity::kError:
      return Ink::kRed;
    case Severity::kWarning:
      return Ink::kYellow;
    case Severity::kInfo:
      return Ink::kBlue;
  }
  return Ink::kBold;
}

constexpr std::uint32_t kTimesInFull = 3;

std::string label_text(Word label, checker::Lang lang) { return std::string(word(label, lang)) + ": "; }

}  // namespace

bool is_shown(const Finding& finding, const ReportOptions& options) {
  if (finding.waived) return options.show_waived;
  return finding.severity != Severity::kInfo || options.show_info;
}

FindingWriter::FindingWriter(std::ostream& out, const Audit& audit, const ReportOptions& options, WrappedTexts& wrapped)
    : out_(out), audit_(audit), options_(options), wrapped_(wrapped), paint_(options.color), label_width_(0) {
  for (const Word label : {Word::kBasis, Word::kRemedy, Word::kWaiverReason}) {
    if (label == Word::kWaiverReason && !options.show_waived) continue;
    label_width_ = std::max(label_width_, display_columns(label_text(label, options.lang)));
  }
}

void FindingWriter::write(const Finding& finding) {
  std::vector<std::string> basis = basis_of(finding);
  const std::uint32_t line = audit_.source ? audit_.position(finding.where.begin).line : 0;
  const std::string& remedy = finding.remedy.in(options_.lang);
  Said& said = said_.try_emplace(finding.rule, Said{basis, remedy, line, 0}).first->second;
  const bool same_basis = ++said.times > 1 && said.line > 0 && said.basis == basis;
  write_message(finding);
  write_place(finding);
  // One fault in every piece of work would fill pages with the same words.
  if (same_basis && said.times > kTimesInFull && said.remedy == remedy && !finding.waived && finding.related.empty()) {
    const std::string lead = label_text(Word::kSameNotes, options_.lang);
    out_ << "  " << paint_(Ink::kBold, lead) << as_said(said, line) << '\n';
  } else {
    // The same rule often finds the same fault many times; its quotes are worth reading once.
    if (same_basis && !basis.empty()) basis = {as_said(said, line)};
    write_excerpts(finding);
    write_notes(finding, basis);
  }
  out_ << '\n';
}

void FindingWriter::write_message(const Finding& finding) {
  std::string head(severity_word(finding.severity, options_.lang));
  if (finding.waived) head += " (" + std::string(word(Word::kWaivedMark, options_.lang)) + ")";
  head += ":";
  const std::string& said = finding.say.in(options_.lang);
  const std::string& title = audit_.cards->at(finding.rule).title.in(options_.lang);
  const std::uint32_t indent = display_columns(head) + 1;
  bool first = true;
  for (const std::string& line : wrapped_.lines(said.empty() ? title : said, kColumns - indent)) {
    out_ << (first ? paint_(ink_of(finding.severity), head) + " " : std::string(indent, ' '))
         << paint_(Ink::kBold, line) << '\n';
    first = false;
  }
}

void FindingWriter::write_place(const Finding& finding) {
  out_ << "  " << printable(audit_.file);
  if (audit_.source) {
    const checker::Position position = audit_.position(finding.where.begin);
    out_ << ':' << position.line << ':' << position.grapheme;
  }
  out_ << "  " << paint_(Ink::kDim, "[" + printable(audit_.cards->at(finding.rule).id) + "]") << '\n';
}

void FindingWriter::write_excerpts(const Finding& finding) {
  if (!audit_.source) return;
  const Excerpt main = audit_.excerpt(finding.where);
  std::uint32_t last_line = main.begin.line;
  std::vector<Excerpt> related;
  for (const RelatedPlace& place : finding.related) {
    related.push_back(audit_.excerpt(place.where));
    last_line = std::max(last_line, related.back().begin.line);
  }
  ExcerptDrawing drawing(out_, paint_, last_line);
  drawing.open();
  drawing.draw(main, {'^', ink_of(finding.severity), {}});
  for (std::size_t i = 0; i < related.size(); ++i) {
    const std::string label = printable(finding.related[i].what.in(options_.lang));
    drawing.draw(related[i], {'-', Ink::kBlue, label});
  }
}

std::vector<std::string> FindingWriter::basis_of(const Finding& finding) const {
  std::vector<std::string> lines;
  for (const checker::Basis& basis : finding.basis) lines.push_back(basis_text(basis, options_.lang));
  return lines;
}

std::string FindingWriter::as_said(const Said& said, std::uint32_t line) const {
  return said.line == line ? std::string(word(Word::kSameAsAbove, options_.lang))
                           : phrase(Word::kSameBasis, options_.lang, {std::to_string(said.line)});
}

// A label and its texts, each text wrapped under itself.
void FindingWriter::write_labelled(Word label, const std::vector<std::string>& texts) {
  bool first = true;
  for (const std::string& text : texts) {
    for (const std::string& line : wrapped_.lines(text, kColumns - label_width_ - 2)) {
      const std::string lead = padded(first ? label_text(label, options_.lang) : "", label_width_);
      out_ << "  " << (first ? paint_(Ink::kBold, lead) : lead) << line << '\n';
      first = false;
    }
  }
}

void FindingWriter::write_notes(const Finding& finding, const std::vector<std::string>& basis) {
  write_labelled(Word::kBasis, basis);
  if (const std::string& remedy = finding.remedy.in(options_.lang); !remedy.empty()) {
    write_labelled(Word::kRemedy, {remedy});
  }
  if (finding.waived) {
    write_labelled(Word::kWaiverReason, {waiver_text(finding, options_.lang)});
  }
}

}  // namespace rasoat::reports
