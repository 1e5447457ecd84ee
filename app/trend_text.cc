#include "app/trend_text.h"

#include <fmt/format.h>

#include "reports/json_writer.h"
#include "reports/terminal.h"

namespace rasoat::app {
namespace {

using checker::TrendCounts;
using reports::JsonWriter;
using reports::printable;

std::string counts_text(const TrendCounts& counts) {
  return fmt::format("{:>7} {:>7} {:>7}", counts.added, counts.fixed, counts.persisting);
}

std::string lines_text(const std::vector<TrendLine>& lines, Both head, Lang lang) {
  std::string text = fmt::format("\n{}\n", head.in(lang));
  std::size_t unchanged = 0;
  for (const TrendLine& line : lines) {
    if (line.counts.added + line.counts.fixed == 0) {
      ++unchanged;
      continue;
    }
    text += fmt::format("{}  {}{}{}\n", counts_text(line.counts), printable(line.name), line.title.empty() ? "" : " – ",
                        printable(line.title.in(lang)));
  }
  if (unchanged > 0)
    text += fmt::format("{:25}{} {}\n", "", unchanged, pick(lang, "không thay đổi", "without a change"));
  return text;
}

std::string run_text(const TrendTable::Run& run, Lang lang) {
  return fmt::format("“{}” ({} {}, {} {}, {} {})", printable(run.name), pick(lang, "lần", "run"), run.number, run.plans,
                     pick(lang, "kế hoạch", "plans"), run.findings, pick(lang, "phát hiện", "findings"));
}

void write_counts(JsonWriter& json, const TrendCounts& counts) {
  json.member("new", counts.added);
  json.member("fixed", counts.fixed);
  json.member("persisting", counts.persisting);
}

void write_run(JsonWriter& json, std::string_view key, const TrendTable::Run& run) {
  json.key(key);
  json.begin_object();
  json.member("number", static_cast<std::uint64_t>(run.number));
  json.member("name", run.name);
  json.member("as_of", run.as_of);
  json.member("plans", run.plans);
  json.member("findings", run.findings);
  json.end_object();
}

void write_lines(JsonWriter& json, std::string_view key, const std::vector<TrendLine>& lines) {
  json.key(key);
  json.begin_array();
  for (const TrendLine& line : lines) {
    json.begin_object();
    json.member(line.title.empty() ? "name" : "id", line.name);
    if (!line.title.empty()) {
      json.key("title");
      json.begin_object();
      json.member("vi", line.title.vi);
      json.member("en", line.title.en);
      json.end_object();
    }
    write_counts(json, line.counts);
    json.end_object();
  }
  json.end_array();
}

}  // namespace

std::string trend_text(const TrendTable& table, Lang lang) {
  if (!table.earlier)
    return fmt::format("{} {}\n{}\n", pick(lang, "Lần thẩm định", "Run"), run_text(table.run, lang),
                       pick(lang, "Đây là lần đầu trong phạm vi này; chưa có lần trước để so sánh.",
                            "It is the first of its scope; there is none to compare it with."));
  std::string text = fmt::format("{} {}\n{} {}\n", pick(lang, "Lần thẩm định", "Run"), run_text(table.run, lang),
                                 pick(lang, "So với lần trước", "Compared with"), run_text(*table.earlier, lang));
  if (!table.same_basis)
    text += pick(
        lang, "Lưu ý: quy tắc, cấu hình, danh sách đơn vị hoặc hạn nộp chung đã khác lần trước.\n",
        "Note: the rules, the configuration, the roster or the common due date are not those of the earlier run.\n");
  text += fmt::format("\n{}\n{}  {}\n", pick(lang, "    Mới  Đã sửa Còn lại", "    New   Fixed    Open"),
                      counts_text(table.all), pick(lang, "tất cả", "all"));
  text += lines_text(table.units, {"Theo đơn vị", "By unit"}, lang);
  text += lines_text(table.rules, {"Theo quy tắc", "By rule"}, lang);
  return text;
}

std::string trend_json(const TrendTable& table) {
  JsonWriter json;
  json.begin_object();
  json.member("rasoat_trend", std::uint32_t{1});
  json.member("scope", table.scope);
  write_run(json, "run", table.run);
  if (table.earlier) {
    write_run(json, "earlier", *table.earlier);
  } else {
    json.key("earlier");
    json.null();
  }
  json.member("same_basis", table.same_basis);
  json.key("all");
  json.begin_object();
  write_counts(json, table.all);
  json.end_object();
  write_lines(json, "units", table.units);
  write_lines(json, "rules", table.rules);
  json.end_object();
  return json.take() + "\n";
}

}  // namespace rasoat::app
