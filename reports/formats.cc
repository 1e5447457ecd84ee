#include <algorithm>
#include <array>

#include "reports/azure_report.h"
#include "reports/checkstyle_report.h"
#include "reports/concise_report.h"
#include "reports/github_report.h"
#include "reports/gitlab_report.h"
#include "reports/html_report.h"
#include "reports/json_lines_report.h"
#include "reports/json_report.h"
#include "reports/junit_report.h"
#include "reports/markdown_report.h"
#include "reports/rdjson_report.h"
#include "reports/report.h"
#include "reports/sarif_report.h"
#include "reports/tap_report.h"
#include "reports/teamcity_report.h"
#include "reports/text_report.h"

namespace rasoat::reports {
namespace {

constexpr std::array kFormats = {
    FormatInfo{Format::kText, "text", "để đọc trên màn hình hoặc in ra", "to be read on a screen or on paper",
               make_text_report},
    FormatInfo{Format::kJson, "json", "đầy đủ, cho chương trình khác (docs/json-report.md)",
               "everything, for other programs (docs/json-report.md)", make_json_report},
    FormatInfo{Format::kSarif, "sarif", "SARIF 2.1.0, cho kho văn bản và công cụ rà soát",
               "SARIF 2.1.0, for code scanning services", make_sarif_report},
    FormatInfo{Format::kConcise, "concise", "mỗi phát hiện một dòng: tệp:dòng:cột", "one line a finding: path:line:col",
               make_concise_report},
    FormatInfo{Format::kJsonLines, "jsonl", "như json, mỗi dòng một phát hiện hoặc một kế hoạch",
               "as json, one finding or plan a line", make_json_lines_report},
    FormatInfo{Format::kGithub, "github", "chú giải và bản tóm tắt của GitHub Actions",
               "annotations and step summary of GitHub Actions", make_github_report},
    FormatInfo{Format::kGitlab, "gitlab", "Code Quality của GitLab", "GitLab Code Quality", make_gitlab_report},
    FormatInfo{Format::kJunit, "junit", "JUnit XML: mỗi kế hoạch × quy tắc một phép thử",
               "JUnit XML: one test case a plan and rule", make_junit_report},
    FormatInfo{Format::kCheckstyle, "checkstyle", "Checkstyle XML", "Checkstyle XML", make_checkstyle_report},
    FormatInfo{Format::kTap, "tap", "TAP 14: mỗi kế hoạch × quy tắc một phép thử",
               "TAP 14: one test point a plan and rule", make_tap_report},
    FormatInfo{Format::kAzure, "azure", "lệnh ghi nhật ký của Azure Pipelines", "logging commands of Azure Pipelines",
               make_azure_report},
    FormatInfo{Format::kTeamcity, "teamcity", "thông điệp dịch vụ của TeamCity", "service messages of TeamCity",
               make_teamcity_report},
    FormatInfo{Format::kRdjson, "rdjson", "Reviewdog, kèm đề nghị sửa", "Reviewdog, with suggestions",
               make_rdjson_report},
    FormatInfo{Format::kMarkdown, "markdown", "Markdown, để đưa vào ý kiến trao đổi", "Markdown, for a comment",
               make_markdown_report},
    FormatInfo{Format::kHtml, "html", "một trang để mở bằng trình duyệt hoặc in", "a page for a browser or the printer",
               make_html_report},
};

}  // namespace

std::unique_ptr<Report> make_report(Format format, const ReportOptions& options, std::ostream& out) {
  const auto found = std::ranges::find(kFormats, format, &FormatInfo::format);
  return found->make(options, out);
}

std::span<const FormatInfo> formats() { return kFormats; }

std::optional<Format> find_format(std::string_view name) {
  const auto found = std::ranges::find(kFormats, name, &FormatInfo::name);
  if (found == kFormats.end()) return std::nullopt;
  return found->format;
}

}  // namespace rasoat::reports
