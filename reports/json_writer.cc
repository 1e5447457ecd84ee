#include "reports/json_writer.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include "reports/utf8.h"

namespace rasoat::reports {

struct JsonWriter::Body {
  rapidjson::StringBuffer buffer;
  rapidjson::Writer<rapidjson::StringBuffer> writer{buffer};
};

JsonWriter::JsonWriter() : body_(std::make_unique<Body>()) {}
JsonWriter::~JsonWriter() = default;

void JsonWriter::begin_object() { body_->writer.StartObject(); }
void JsonWriter::end_object() { body_->writer.EndObject(); }
void JsonWriter::begin_array() { body_->writer.StartArray(); }
void JsonWriter::end_array() { body_->writer.EndArray(); }
void JsonWriter::key(std::string_view name) { text(name); }

void JsonWriter::text(std::string_view value) {
  if (valid_size(value) < value.size()) return text(escape_invalid(value));
  // The library wants a pointer, even to nothing.
  body_->writer.String(value.empty() ? "" : value.data(), static_cast<rapidjson::SizeType>(value.size()));
}

void JsonWriter::number(std::uint64_t value) { body_->writer.Uint64(value); }
void JsonWriter::truth(bool value) { body_->writer.Bool(value); }
void JsonWriter::null() { body_->writer.Null(); }
void JsonWriter::raw(std::string_view json) {
  body_->writer.RawValue(json.data(), json.size(), rapidjson::kObjectType);
}
void JsonWriter::line_end() { body_->buffer.Put('\n'); }

void JsonWriter::member(std::string_view name, std::string_view value) {
  key(name);
  text(value);
}

void JsonWriter::member(std::string_view name, std::uint64_t value) {
  key(name);
  number(value);
}

void JsonWriter::member(std::string_view name, bool value) {
  key(name);
  truth(value);
}

std::string JsonWriter::take() {
  std::string out(body_->buffer.GetString(), body_->buffer.GetSize());
  body_->buffer.Clear();
  return out;
}

}  // namespace rasoat::reports
