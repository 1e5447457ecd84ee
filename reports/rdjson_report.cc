#include "reports/rdjson_report.h"

#include <string>

#include "reports/codes.h"
#include "reports/entries.h"
#include "reports/json_writer.h"
#include "reports/place.h"
#include "reports/terminal.h"

namespace rasoat::reports {
namespace {

using checker::Position;
using checker::Span;

void write_position(JsonWriter& json, std::string_view name, const Position& position) {
  json.key(name);
  json.begin_object();
  json.member("line", position.line);
  json.member("column", position.byte);
  json.end_object();
}

void write_range(JsonWriter& json, const Position& begin, const Position& end) {
  json.key("range");
  json.begin_object();
  write_position(json, "start", begin);
  write_position(json, "end", end);
  json.end_object();
}

void write_location(JsonWriter& json, std::string_view file, const Position& begin, const Position& end) {
  json.key("location");
  json.begin_object();
  json.member("path", file);
  write_range(json, begin, end);
  json.end_object();
}

class RdjsonReport : public EntryReport {
 public:
  using EntryReport::EntryReport;

 protected:
  void open(const RunInfo&) override {
    json_.begin_object();
    json_.key("source");
    json_.begin_object();
    json_.member("name", "rasoat");
    json_.end_object();
    json_.key("diagnostics");
    json_.begin_array();
    json_.line_end();
  }

  void write(const Entry& entry, const Audit* audit) override {
    std::string message = entry.text;
    if (!entry.remedy.empty()) message += "\n" + remedy_line(entry.remedy, options().lang);
    json_.begin_object();
    json_.member("message", message);
    write_location(json_, entry.file, entry.begin, entry.end);
    json_.member("severity", upper_code_of(entry.severity));
    json_.key("code");
    json_.begin_object();
    json_.member("value", entry.id);
    json_.end_object();
    if (entry.finding && audit && audit->source) {
      write_suggestion(*audit, *entry.finding);
      write_related(*audit, *entry.finding, entry.file);
    }
    json_.member("original_output", concise_line(entry, entry.file));
    json_.end_object();
    json_.line_end();
    out() << json_.take();
  }

  void close() override {
    json_.end_array();
    json_.end_object();
    json_.line_end();
    out() << json_.take();
  }

 private:
  void write_suggestion(const Audit& audit, const checker::Finding& finding) {
    if (!finding.edit) return;
    const Span where = finding.edit->where;
    json_.key("suggestions");
    json_.begin_array();
    json_.begin_object();
    write_range(json_, audit.position(where.begin), audit.position(where.end));
    json_.member("text", finding.edit->text);
    json_.end_object();
    json_.end_array();
  }

  void write_related(const Audit& audit, const checker::Finding& finding, std::string_view file) {
    if (finding.related.empty()) return;
    json_.key("related_locations");
    json_.begin_array();
    for (const checker::RelatedPlace& place : finding.related) {
      const Span where = shown_span(audit, place.where);
      json_.begin_object();
      json_.member("message", printable(place.what.in(options().lang)));
      write_location(json_, file, audit.position(where.begin), audit.position(where.end));
      json_.end_object();
    }
    json_.end_array();
  }

  JsonWriter json_;
};

}  // namespace

std::unique_ptr<Report> make_rdjson_report(const ReportOptions& options, std::ostream& out) {
  return std::make_unique<RdjsonReport>(options, out);
}

}  // namespace rasoat::reports
