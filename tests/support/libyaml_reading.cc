#include "tests/support/libyaml_reading.h"

#include <yaml.h>

#include <map>

namespace rasoat::tests {
namespace {

// libyaml counts code points, without a byte order mark; positions only grow, so one pass over the bytes serves all.
class ByteOffsets {
 public:
  explicit ByteOffsets(std::string_view text) : text_(text), byte_(text.starts_with("\xEF\xBB\xBF") ? 3 : 0) {}

  std::uint32_t at(std::size_t code_point) {
    while (code_point_ < code_point && byte_ < text_.size()) {
      ++byte_;
      while (byte_ < text_.size() && (static_cast<unsigned char>(text_[byte_]) & 0xC0) == 0x80) ++byte_;
      ++code_point_;
    }
    return static_cast<std::uint32_t>(byte_);
  }

 private:
  std::string_view text_;
  std::size_t byte_;
  std::size_t code_point_ = 0;
};

class Parser {
 public:
  explicit Parser(std::string_view text) {
    yaml_parser_initialize(&parser_);
    yaml_parser_set_input_string(&parser_, reinterpret_cast<const unsigned char*>(text.data()), text.size());
  }
  Parser(const Parser&) = delete;
  Parser& operator=(const Parser&) = delete;
  ~Parser() {
    yaml_event_delete(&event_);
    yaml_parser_delete(&parser_);
  }

  // Null at an error.
  const yaml_event_t* next() {
    yaml_event_delete(&event_);
    return yaml_parser_parse(&parser_, &event_) == 1 ? &event_ : nullptr;
  }
  [[nodiscard]] const yaml_parser_t& state() const { return parser_; }

 private:
  yaml_parser_t parser_{};
  yaml_event_t event_{};
};

std::string_view view(const yaml_char_t* text) {
  return text == nullptr ? std::string_view() : std::string_view(reinterpret_cast<const char*>(text));
}

class Collector {
 public:
  explicit Collector(std::string_view text) : offsets_(text) {}

  void take(const yaml_event_t& event, LibyamlReading& reading) {
    const std::uint32_t begin = offsets_.at(event.start_mark.index);
    switch (event.type) {
      case YAML_DOCUMENT_START_EVENT:
        ++reading.documents;
        anchors_.clear();
        return;
      case YAML_ALIAS_EVENT:
        reading.events.push_back(alias(view(event.data.alias.anchor), begin));
        return;
      case YAML_SCALAR_EVENT:
        reading.events.push_back(scalar(event, begin, reading.events.size()));
        return;
      case YAML_SEQUENCE_START_EVENT: {
        const bool flow = event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE;
        reading.events.push_back(collection(EventKind::kSequence, view(event.data.sequence_start.anchor),
                                            flow ? begin : YamlEvent::kUntold, reading.events.size()));
        return;
      }
      case YAML_MAPPING_START_EVENT: {
        // A single pair between square brackets is a flow mapping without a bracket of its own.
        const bool flow =
            event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE && event.start_mark.index != event.end_mark.index;
        reading.events.push_back(collection(EventKind::kMapping, view(event.data.mapping_start.anchor),
                                            flow ? begin : YamlEvent::kUntold, reading.events.size()));
        return;
      }
      case YAML_SEQUENCE_END_EVENT:
      case YAML_MAPPING_END_EVENT:
        reading.events.push_back({.kind = EventKind::kEnd, .text = {}});
        return;
      default:
        return;
    }
  }

 private:
  void remember(std::string_view anchor, std::size_t index) {
    if (!anchor.empty()) anchors_[std::string(anchor)] = static_cast<std::uint32_t>(index);
  }

  YamlEvent alias(std::string_view anchor, std::uint32_t begin) {
    YamlEvent result{.kind = EventKind::kAlias, .begin = begin, .text = {}};
    const auto target = anchors_.find(anchor);
    if (target != anchors_.end()) result.target = target->second;
    return result;
  }

  YamlEvent scalar(const yaml_event_t& event, std::uint32_t begin, std::size_t index) {
    const auto& data = event.data.scalar;
    remember(view(data.anchor), index);
    YamlEvent result{.anchored = data.anchor != nullptr, .text = {}};
    if (data.style == YAML_PLAIN_SCALAR_STYLE && data.length == 0) return result;
    result.kind = EventKind::kScalar;
    result.begin = begin;
    result.text.assign(reinterpret_cast<const char*>(data.value), data.length);
    return result;
  }

  YamlEvent collection(EventKind kind, std::string_view anchor, std::uint32_t begin, std::size_t index) {
    remember(anchor, index);
    return {.kind = kind, .begin = begin, .anchored = !anchor.empty(), .text = {}};
  }

  ByteOffsets offsets_;
  std::map<std::string, std::uint32_t, std::less<>> anchors_;
};

}  // namespace

LibyamlReading libyaml_reading(std::string_view text) {
  LibyamlReading reading;
  Parser parser(text);
  Collector collector(text);
  while (const yaml_event_t* event = parser.next()) {
    collector.take(*event, reading);
    if (event->type == YAML_STREAM_END_EVENT) return reading;
  }
  const yaml_parser_t& state = parser.state();
  reading.error = std::string(state.problem == nullptr ? "error" : state.problem) + " at line " +
                  std::to_string(state.problem_mark.line + 1) + ", column " +
                  std::to_string(state.problem_mark.column + 1);
  return reading;
}

std::size_t libyaml_event_count(std::string_view text) {
  Parser parser(text);
  std::size_t count = 0;
  while (const yaml_event_t* event = parser.next()) {
    ++count;
    if (event->type == YAML_STREAM_END_EVENT) break;
  }
  return count;
}

}  // namespace rasoat::tests
