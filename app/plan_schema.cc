#include "app/plan_schema.h"

#include <string>
#include <utility>

#include "plans/format.h"

namespace rasoat::app {

using plans::Block;
using plans::BlockInfo;
using plans::Field;
using plans::ValueKind;
using reports::NamedSchema;
using reports::Schema;

namespace {

// Keys and codes as only people write them: with capitals, marks, blanks. The program folds them; a schema cannot.
constexpr std::string_view kWrittenByPeople = "[^a-z0-9_]|__|^_|_$";

rules::Wording kind_words(ValueKind kind) {
  switch (kind) {
    case ValueKind::kText:
      return {"Đoạn văn.", "Text."};
    case ValueKind::kDate:
      return {"Ngày, ví dụ 25/3/2024.", "A date, such as 25/3/2024."};
    case ValueKind::kYear:
      return {"Năm, ví dụ 2030.", "A year, such as 2030."};
    case ValueKind::kNumber:
      return {"Con số, viết như trong văn bản, ví dụ 97,5.", "A number as written in the document, such as 97,5."};
    case ValueKind::kSymbol:
      return {"Số, ký hiệu văn bản, ví dụ 05-KH/ĐU.", "The symbol of a document, such as 05-KH/ĐU."};
    case ValueKind::kName:
      return {"Tên gọi đầy đủ.", "The full name."};
    case ValueKind::kCode:
      return {"Một mã trong danh mục.", "A code of the list."};
    case ValueKind::kFlag:
      return {"true hoặc false.", "true or false."};
    case ValueKind::kId:
      return {"Mã riêng, để nơi khác nhắc tới, ví dụ 1.1.", "An id for others to refer to, such as 1.1."};
    case ValueKind::kReference:
      return {"Mã đã ghi ở nơi khác.", "An id or code given elsewhere."};
    case ValueKind::kLabel:
      return {"Nhãn như in trong văn bản, ví dụ III.", "The label as printed, such as III."};
    case ValueKind::kTable:
      return {"Các dòng, mỗi dòng một danh sách ô.", "Rows, each a list of cells."};
    case ValueKind::kBlock:
      return {"", ""};
  }
  return {};
}

std::string keys_of(const BlockInfo& info) {
  constexpr std::size_t kMost = 8;
  std::string keys;
  std::size_t count = 0;
  for (const Field& field : info.fields) {
    if (field.kind == ValueKind::kLabel || field.key == "tieu_de") continue;
    if (++count > kMost) return keys + ", …";
    keys.append(keys.empty() ? "" : ", ").append(field.key);
  }
  return keys;
}

std::string block_words(Block block, Lang lang) {
  const BlockInfo& info = plans::block_info(block);
  const std::string keys = keys_of(info);
  if (block == Block::kPeriod)
    return std::string(pick(lang, "Viết gọn (2025 - 2030) hoặc gồm các mục con: ",
                            "In short (2025 - 2030), or with entries of its own: ")) +
           keys + ".";
  if (info.short_form.empty())
    return std::string(pick(lang, "Gồm các mục con: ", "Has entries of its own: ")) + keys + ".";
  const Field* field = plans::find_field(block, info.short_form);
  const std::string_view label = field == nullptr ? info.short_form : pick(lang, field->label_vi, field->label_en);
  return std::string(pick(lang, "Viết gọn (", "In short (")) + std::string(label) +
         std::string(pick(lang, ") hoặc gồm các mục con: ", "), or with entries of its own: ")) + keys + ".";
}

std::string describe(const Field& field, Lang lang) {
  std::string words(pick(lang, field.label_vi, field.label_en));
  words += ". " + (field.kind == ValueKind::kBlock ? block_words(field.block, lang) : kind_words(field.kind).in(lang));
  if (field.many) words += pick(lang, " Một giá trị hoặc danh sách.", " One value or a list.");
  if (field.inherited)
    words +=
        pick(lang, " Không ghi thì theo công việc cha hoặc nhóm.", " Left out: as on the parent work or the group.");
  return words;
}

Schema reference_to(std::string_view definition) {
  Schema schema;
  schema.refers_to = definition;
  return schema;
}

// A block, or what its short form may be: a list only where a list cannot mean several blocks.
Schema block_value(const Field& field) {
  const BlockInfo& info = plans::block_info(field.block);
  Schema block = reference_to(info.name);
  const Field* short_form = info.short_form.empty() ? nullptr : plans::find_field(info.block, info.short_form);
  if (field.many || short_form == nullptr || !short_form->many) return block;
  Schema list, either;
  list.types = {"array"};
  list.items = {scalar_schema()};
  either.any_of = {std::move(block), std::move(list)};
  return either;
}

Schema value_of(const Field& field, Lang lang) {
  if (field.kind == ValueKind::kBlock) return block_value(field);
  if (field.kind == ValueKind::kTable) return {};
  return field.codes.empty() ? scalar_schema() : code_schema(field.codes, lang);
}

NamedSchema property_of(const Field& field, Lang lang) {
  Schema schema =
      field.many && field.kind != ValueKind::kTable ? one_or_many(value_of(field, lang)) : value_of(field, lang);
  schema.title = pick(lang, field.label_vi, field.label_en);
  schema.description = describe(field, lang);
  return {std::string(field.key), std::move(schema)};
}

// “Tỉ lệ” and “tỷ lệ” are one word: the program takes i and y for one letter where they are all that differs.
std::string either_spelling(std::string_view key) {
  std::string pattern = "^";
  for (const char letter : key)
    pattern += letter == 'i' || letter == 'y' ? std::string("[iy]") : std::string(1, letter);
  return pattern + "$";
}

NamedSchema definition_of(const BlockInfo& info, Lang lang) {
  Schema schema;
  // "2025 - 2030" is a period, though no one field of it.
  const bool takes_text = !info.short_form.empty() || info.block == Block::kPeriod;
  if (!takes_text) schema.types = {"object", "null"};
  if (takes_text) schema.never = {"array"};
  schema.patterns = {{"^x_", {}}, {std::string(kWrittenByPeople), {}}};
  for (const Field& field : info.fields) {
    schema.properties.push_back(property_of(field, lang));
    if (field.key.find('y') != std::string_view::npos) schema.patterns.push_back({either_spelling(field.key), {}});
  }
  schema.closed = true;
  return {std::string(info.name), std::move(schema)};
}

}  // namespace

Schema scalar_schema() {
  // Not a list of types: editors would offer true, false and null for every text.
  Schema text, other, either;
  text.types = {"string"};
  other.never = {"string", "object", "array"};
  either.any_of = {std::move(text), std::move(other)};
  return either;
}

Schema one_or_many(Schema one) {
  Schema list, either;
  list.types = {"array"};
  list.items = {one};
  either.any_of = {std::move(list), std::move(one)};
  return either;
}

Schema code_schema(std::string_view list, Lang lang) {
  Schema canonical, written, either;
  std::string other;
  bool flag = true;
  for (const plans::Code& code : plans::code_list(list)) {
    canonical.choices.push_back({std::string(code.code), std::string(pick(lang, code.label_vi, code.label_en))});
    flag = flag && (code.code == "true" || code.code == "false");
    other.append(other.empty() || code.alias.empty() ? "" : " ").append(code.alias);
  }
  for (std::size_t at = 0; (at = other.find(' ', at)) != std::string::npos;) other[at] = '|';
  written.never = {"object", "array", "number", "boolean"};
  written.pattern = std::string(kWrittenByPeople) + "|^$" + (other.empty() ? "" : "|^(" + other + ")$");
  either.any_of = {std::move(canonical), std::move(written)};
  if (flag) {
    Schema truth;
    truth.types = {"boolean"};
    either.any_of.insert(either.any_of.begin(), std::move(truth));
  }
  return either;
}

std::vector<NamedSchema> plan_definitions(Lang lang) {
  std::vector<NamedSchema> definitions;
  for (auto block = static_cast<std::uint8_t>(Block::kPlan); block <= static_cast<std::uint8_t>(Block::kProse); ++block)
    definitions.push_back(definition_of(plans::block_info(static_cast<Block>(block)), lang));
  return definitions;
}

std::string_view plan_definition() { return plans::block_info(Block::kPlan).name; }

reports::SchemaDocument plan_schema(Lang lang) {
  std::vector<NamedSchema> definitions = plan_definitions(lang);
  NamedSchema whole = std::move(definitions.front());  // Block::kPlan comes first, and no block refers to it
  definitions.erase(definitions.begin());
  return {std::string(pick(lang, "Kế hoạch (rasoat)", "Plan (rasoat)")),
          std::string(pick(lang, "Tệp kế hoạch, định dạng 1. Kết quả rà soát đầy đủ: rasoat check.",
                           "A plan file, format 1. The full check is rasoat check.")),
          std::move(whole.schema), std::move(definitions)};
}

}  // namespace rasoat::app
