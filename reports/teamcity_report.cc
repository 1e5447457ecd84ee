#include "reports/teamcity_report.h"

#include <set>
#include <string>

#include "reports/codes.h"
#include "reports/entries.h"
#include "reports/terminal.h"
#include "reports/utf8.h"

namespace rasoat::reports {
namespace {

using checker::RuleCard;
using checker::Severity;

// What the service keeps of a value, in UTF-16 units.
constexpr std::size_t kNameLimit = 255;
constexpr std::size_t kTextLimit = 4000;

void append_unit(std::string& out, char32_t unit) {
  out += "|0x";
  for (int shift = 12; shift >= 0; shift -= 4) out += "0123456789ABCDEF"[(unit >> shift) & 0x0F];
}

void append_escaped(std::string& out, char32_t value) {
  if (value == '\n') {
    out += "|n";
  } else if (value == '\'' || value == '|' || value == '[' || value == ']') {
    out += '|';
    out += static_cast<char>(value);
  } else if (value >= 0x20 && value < 0x7F) {
    out += static_cast<char>(value);
  } else if (value < 0x10000) {
    append_unit(out, value);
  } else {
    append_unit(out, 0xD800 + ((value - 0x10000) >> 10));
    append_unit(out, 0xDC00 + ((value - 0x10000) & 0x3FF));
  }
}

// ` name='value'`, cut to `limit` units.
std::string attribute(std::string_view name, std::string_view raw, std::size_t limit) {
  const std::string text = escape_invalid(raw);
  std::string out = " " + std::string(name) + "='";
  std::size_t units = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    units += point.value > 0xFFFF ? 2 : 1;
    if (units > limit) break;
    append_escaped(out, point.value);
    at += point.size;
  }
  return out + "'";
}

class TeamcityReport : public EntryReport {
 public:
  using EntryReport::EntryReport;

 protected:
  void write(const Entry& entry, const Audit* audit) override {
    if (!entry.finding && entry.severity == Severity::kError) {
      const std::string description = printable(entry.file) + ": " + entry.text;
      out() << "##teamcity[buildProblem" << attribute("description", description, kTextLimit) << "]\n";
      return;
    }
    announce(entry, audit);
    std::string message = entry.text;
    if (!entry.remedy.empty()) message += "\n" + remedy_line(entry.remedy, options().lang);
    out() << "##teamcity[inspection" << attribute("typeId", entry.id, kNameLimit)
          << attribute("message", message, kTextLimit) << attribute("file", printable(entry.file), kTextLimit)
          << attribute("line", std::to_string(entry.begin.line), kNameLimit)
          << attribute("SEVERITY", upper_code_of(entry.severity), kNameLimit) << "]\n";
  }

 private:
  void announce(const Entry& entry, const Audit* audit) {
    if (!announced_.insert(entry.id).second) return;
    std::string name = entry.id;
    std::string about = entry.text;
    std::string category = "rasoat";
    if (entry.finding && audit) {
      const RuleCard& card = audit->cards->at(entry.finding->rule);
      name = printable(card.title.in(options().lang));
      about = printable(card.because.in(options().lang));
      category += ": " + card.pack;
    }
    out() << "##teamcity[inspectionType" << attribute("id", entry.id, kNameLimit) << attribute("name", name, kNameLimit)
          << attribute("description", about.empty() ? name : about, kTextLimit)
          << attribute("category", category, kNameLimit) << "]\n";
  }

  std::set<std::string> announced_;
};

}  // namespace

std::unique_ptr<Report> make_teamcity_report(const ReportOptions& options, std::ostream& out) {
  return std::make_unique<TeamcityReport>(options, out);
}

}  // namespace rasoat::reports
