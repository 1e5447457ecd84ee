#include "rules/language/example_text.h"

#include <string_view>

namespace rasoat::rules {
namespace {

using plans::Document;
using plans::kNoNode;
using plans::NodeId;
using plans::NodeKind;

class BlockWriter {
 public:
  explicit BlockWriter(const Document& document) : document_(document) {}

  // Writes `node` where the cursor stands, later lines at `indentation`.
  void write(NodeId node, std::size_t indentation) {
    node = resolved(node);
    if (node == kNoNode) return;
    switch (document_.kind(node)) {
      case NodeKind::kMapping:
        return write_mapping(node, indentation);
      case NodeKind::kSequence:
        return write_sequence(node, indentation);
      case NodeKind::kScalar:
        return write_scalar(node);
      default:
        out_ += '\n';
    }
  }

  std::string take() { return std::move(out_); }

 private:
  [[nodiscard]] NodeId resolved(NodeId node) const {
    return document_.kind(node) == NodeKind::kAlias ? document_.alias_target(node) : node;
  }

  void start_line(bool& first, std::size_t indentation) {
    if (!first) out_.append(indentation, ' ');
    first = false;
  }

  void write_mapping(NodeId node, std::size_t indentation) {
    if (document_.entry_count(node) == 0) {
      out_ += "{}\n";
      return;
    }
    bool first = true;
    for (NodeId key = document_.first_child(node); key != kNoNode; key = document_.next(document_.next(key))) {
      start_line(first, indentation);
      out_ += text_of(document_.span(key), document_.source());
      out_ += ':';
      write_value(document_.next(key), indentation + 2);
    }
  }

  void write_value(NodeId value, std::size_t indentation) {
    value = resolved(value);
    const NodeKind kind = value == kNoNode ? NodeKind::kEmpty : document_.kind(value);
    const bool nested = (kind == NodeKind::kMapping || kind == NodeKind::kSequence) && document_.entry_count(value) > 0;
    if (nested) {
      out_ += '\n';
      out_.append(indentation, ' ');
    } else if (kind != NodeKind::kEmpty) {
      out_ += ' ';
    }
    if (value == kNoNode) {
      out_ += '\n';
    } else {
      write(value, indentation);
    }
  }

  void write_sequence(NodeId node, std::size_t indentation) {
    if (document_.entry_count(node) == 0) {
      out_ += "[]\n";
      return;
    }
    bool first = true;
    for (NodeId item = document_.first_child(node); item != kNoNode; item = document_.next(item)) {
      start_line(first, indentation);
      out_ += "- ";
      write(item, indentation + 2);
    }
  }

  void write_scalar(NodeId node) {
    const std::string_view written = text_of(document_.span(node), document_.source());
    if (written.find('\n') == std::string_view::npos) {
      out_ += written;
    } else {  // a text over several lines is one sentence here
      std::string scratch;
      for (const char byte : document_.text(node, scratch)) out_ += byte == '\n' ? ' ' : byte;
    }
    out_ += '\n';
  }

  const Document& document_;
  std::string out_;
};

}  // namespace

std::string example_text(const Example& example) {
  if (example.plan == kNoNode) return example.plan_text;
  BlockWriter writer(example.source->document);
  writer.write(example.plan, 0);
  return writer.take();
}

}  // namespace rasoat::rules
