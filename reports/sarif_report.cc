#include "reports/sarif_report.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "reports/entries.h"
#include "reports/json_writer.h"
#include "reports/sarif_place.h"
#include "reports/sarif_result.h"
#include "reports/sarif_rules.h"
#include "reports/summary.h"
#include "reports/words.h"

namespace rasoat::reports {
namespace {

using checker::Finding;
using checker::Severity;

constexpr std::string_view kSchema = "https://json.schemastore.org/sarif-2.1.0.json";
constexpr std::string_view kAutomationId = "rasoat/";  // a category, and no run of its own
constexpr std::array kMostSevereFirst{Severity::kError, Severity::kWarning, Severity::kInfo};

struct Notification {
  std::string uri;
  std::string said;
  Severity severity;
};

class SarifReport : public Report {
 public:
  SarifReport(const ReportOptions& options, std::ostream& out) : options_(options), out_(out), rules_(nullptr) {}

  void begin(const RunInfo& info) override {
    version_ = info.tool_version;
    rules_ = SarifRules(info.cards);
    for (const std::string& path : info.failed_inputs) {
      notifications_.push_back({artifact_uri(path, options_.root),
                                std::string(word(Word::kFailedInputNotice, options_.lang)), Severity::kError});
    }
  }

  void add(const Audit& audit) override {
    const SarifPlan plan(audit, options_);
    if (std::string open = not_verified_text(audit, options_.lang); !open.empty()) {
      notifications_.push_back({plan.uri(), std::move(open), audit.source ? Severity::kWarning : Severity::kError});
    }
    if (!audit.guidance_without_pack.empty())
      notifications_.push_back(
          {plan.uri(), general_rules_text(audit.guidance_without_pack, options_.lang), Severity::kInfo});
    for (const Finding& finding : audit.findings) {
      if (finding.waived && !options_.show_waived) continue;
      JsonWriter json;
      plan.write_result(json, finding, rules_.index_of(audit.cards->at(finding.rule)));
      keep(finding.severity, json.take());
    }
  }

  void finish() override {
    JsonWriter json;
    json.begin_object();
    json.member("$schema", kSchema);
    json.member("version", "2.1.0");
    json.key("runs");
    json.begin_array();
    json.begin_object();
    write_tool(json);
    json.member("columnKind", "utf16CodeUnits");
    json.key("automationDetails");
    json.begin_object();
    json.member("id", kAutomationId);
    json.end_object();
    write_invocation(json);
    write_results(json);
    json.end_object();
    json.end_array();
    json.end_object();
    json.line_end();
    out_ << json.take();
  }

 private:
  // No more is kept of one severity than could be written of all.
  void keep(Severity severity, std::string result) {
    std::vector<std::string>& results = results_[static_cast<std::size_t>(severity)];
    ++seen_;
    if (results.size() < kSarifResultLimit) results.push_back(std::move(result));
  }

  void write_tool(JsonWriter& json) const {
    json.key("tool");
    json.begin_object();
    json.key("driver");
    json.begin_object();
    json.member("name", "rasoat");
    if (!version_.empty()) json.member("semanticVersion", version_);
    json.key("rules");
    rules_.write(json, options_.lang);
    json.end_object();
    json.end_object();
  }

  void write_invocation(JsonWriter& json) const {
    json.key("invocations");
    json.begin_array();
    json.begin_object();
    const auto tells_failure = [](const Notification& each) { return each.severity > Severity::kInfo; };
    json.member("executionSuccessful", std::ranges::none_of(notifications_, tells_failure));
    json.key("toolExecutionNotifications");
    json.begin_array();
    for (const Notification& each : notifications_) {
      write_notification(json, each.severity, each.said, each.uri);
    }
    if (seen_ > kSarifResultLimit) {
      const std::string left_out = std::to_string(seen_ - kSarifResultLimit);
      const std::string limit = std::to_string(kSarifResultLimit);
      const std::string text = phrase(Word::kResultsLeftOut, options_.lang, {left_out, limit});
      write_notification(json, Severity::kWarning, text, std::nullopt);
    }
    json.end_array();
    json.end_object();
    json.end_array();
  }

  static void write_notification(JsonWriter& json, Severity severity, std::string_view text,
                                 const std::optional<std::string>& uri) {
    json.begin_object();
    json.member("level", sarif_level(severity));
    write_message(json, "message", text);
    if (uri) {
      json.key("locations");
      json.begin_array();
      json.begin_object();
      write_physical_location(json, *uri, {});
      json.end_object();
      json.end_array();
    }
    json.end_object();
  }

  void write_results(JsonWriter& json) const {
    json.key("results");
    json.begin_array();
    std::size_t written = 0;
    for (const Severity severity : kMostSevereFirst) {
      for (const std::string& result : results_[static_cast<std::size_t>(severity)]) {
        if (written++ < kSarifResultLimit) json.raw(result);
      }
    }
    json.end_array();
  }

  ReportOptions options_;
  std::ostream& out_;
  std::string version_;
  SarifRules rules_;
  std::vector<Notification> notifications_;
  std::array<std::vector<std::string>, kMostSevereFirst.size()> results_;
  std::size_t seen_ = 0;
};

}  // namespace

std::unique_ptr<Report> make_sarif_report(const ReportOptions& options, std::ostream& out) {
  return std::make_unique<SarifReport>(options, out);
}

}  // namespace rasoat::reports
