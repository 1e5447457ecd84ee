// A ConfigView in words and in JSON.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "app/config_view.h"
#include "reports/json_writer.h"
#include "reports/terminal.h"

namespace rasoat::app {
namespace {

using reports::printable;

std::string_view code_of(Origin origin) {
  switch (origin) {
    case Origin::kStandard:
      return "standard";
    case Origin::kPack:
      return "pack";
    case Origin::kWritten:
      return "file";
    case Origin::kProfile:
      return "profile";
    case Origin::kOption:
      break;
  }
  return "option";
}

std::string place_of(const ShownValue& value) {
  const std::string file = printable(value.file);
  return value.line == 0 ? file : fmt::format("{}:{}", file, value.line);
}

std::string words_of(const ShownValue& value, Lang lang) {
  switch (value.origin) {
    case Origin::kStandard:
      return std::string(pick(lang, "mặc định", "default"));
    case Origin::kPack:
      return fmt::format("{} {}", pick(lang, "bộ quy tắc", "pack"), printable(value.file));
    case Origin::kProfile:
      return fmt::format("{} {}", pick(lang, "theo chế độ,", "by the profile,"), place_of(value));
    case Origin::kWritten:
    case Origin::kOption:
      break;
  }
  return place_of(value);
}

std::string joined(const std::vector<std::string>& values) {
  return printable(fmt::format("{}", fmt::join(values, ", ")));
}

std::string line_of(const ShownValue& value, Lang lang) {
  std::string line = value.group.empty() ? "" : "  ";
  line += printable(value.name);
  if (!value.values.empty()) line += ": " + joined(value.values);
  line += "  ← " + words_of(value, lang);
  if (!value.standard.empty() && value.standard != value.values)
    line += fmt::format(" ({}: {})", pick(lang, "mặc định", "default"), joined(value.standard));
  return line + "\n";
}

std::string heading_of(const std::string& group, Lang lang) {
  if (group == "settings") return std::string(pick(lang, "settings (tham số):", "settings:"));
  if (group == "rules") return std::string(pick(lang, "rules (mức độ khác mặc định):", "rules (severities set here):"));
  return std::string(pick(lang, "mandatory (quy tắc bắt buộc):", "mandatory (rules that cannot be loosened):"));
}

void write_list(reports::JsonWriter& json, std::string_view key, const std::vector<std::string>& values) {
  json.key(key);
  json.begin_array();
  for (const std::string& value : values) json.text(value);
  json.end_array();
}

}  // namespace

std::string config_text(const std::string& file, const ConfigView& view, Lang lang) {
  std::string text = fmt::format("{}: {}\n", pick(lang, "Kế hoạch", "Plan"), printable(file));
  text += fmt::format("{}: {}\n", pick(lang, "Tệp cấu hình", "Configuration files"),
                      view.files.empty() ? std::string(pick(lang, "không có", "none")) : joined(view.files));
  if (view.excluded)
    text += fmt::format("{}\n", pick(lang, "Kế hoạch này không được rà soát: cấu hình loại trừ (exclude).",
                                     "This plan is not checked: the configuration excludes it."));
  std::string group;
  for (const ShownValue& value : view.values) {
    if (value.group != group) text += heading_of(value.group, lang) + "\n";
    group = value.group;
    text += line_of(value, lang);
  }
  return text;
}

std::string config_json(const std::string& file, const ConfigView& view) {
  reports::JsonWriter json;
  json.begin_object();
  json.member("file", file);
  write_list(json, "configurations", view.files);
  json.member("excluded", view.excluded);
  json.key("values");
  json.begin_array();
  for (const ShownValue& value : view.values) {
    json.line_end();
    json.begin_object();
    json.member("group", value.group);
    json.member("name", value.name);
    write_list(json, "values", value.values);
    write_list(json, "standard", value.standard);
    json.member("origin", code_of(value.origin));
    json.member("place", value.origin == Origin::kStandard ? "" : value.file);
    json.member("line", value.line);
    json.end_object();
  }
  json.end_array();
  json.end_object();
  return json.take() + "\n";
}

}  // namespace rasoat::app
