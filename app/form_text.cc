// A Form as YAML: block style, a comment where there is one, texts in quotes only where they need them.
#include <algorithm>

#include "app/form.h"
#include "plans/scalar_text.h"

namespace rasoat::app {
namespace {

// Would a plain text be read as something else, by our reader or by another?
bool needs_quotes(std::string_view text) {
  if (text.empty() || text.front() == ' ' || text.back() == ' ' || text.back() == ':') return true;
  if (std::string_view("[]{}&*!|>'\"%@`,#?:-").find(text.front()) != std::string_view::npos) return true;
  if (text.find(": ") != std::string_view::npos || text.find(" #") != std::string_view::npos) return true;
  const bool numeric = text.find_first_not_of("0123456789.") == std::string_view::npos;
  return (numeric && text.find('.') != std::string_view::npos) || text.find_first_of("\n\t") != std::string_view::npos;
}

std::string scalar(std::string_view text) {
  return needs_quotes(text) ? plans::quoted_scalar(text) : std::string(text);
}

class Writer {
 public:
  std::string write(const Form& form) {
    for (const std::string& note : form.notes) comment(note, 0);
    if (!form.notes.empty()) out_ += "\n";
    entries(form, 0, false);
    return std::move(out_);
  }

 private:
  // `begun`: the first entry's line has its indentation and a dash already.
  void entries(const Form& mapping, std::size_t indent, bool begun) {
    for (const Form& part : mapping.parts) {
      if (!begun) notes(part, indent);
      if (!begun) out_.append(indent, ' ');
      begun = false;
      out_ += scalar(part.key) + ":";
      value(part, indent);
    }
  }

  void value(const Form& form, std::size_t indent) {
    if (form.kind == FormKind::kText) {
      out_ += " " + scalar(form.text);
      return end_line(form);
    }
    if (form.parts.empty()) {
      out_ += form.kind == FormKind::kList ? " []" : " {}";
      return end_line(form);
    }
    end_line(form);
    if (form.kind == FormKind::kMapping) return entries(form, indent + 2, false);
    for (const Form& element : form.parts) {
      notes(element, indent + 2);
      out_.append(indent + 2, ' ');
      out_ += "-";
      if (element.kind == FormKind::kMapping && !element.parts.empty()) {
        out_ += " ";
        entries(element, indent + 4, true);
      } else {
        value(element, indent + 2);
      }
    }
  }

  void end_line(const Form& form) {
    if (!form.hint.empty()) out_ += "  # " + form.hint;
    out_ += "\n";
  }

  void notes(const Form& form, std::size_t indent) {
    if (!form.notes.empty() && indent == 0 && !out_.empty() && !out_.ends_with("\n\n")) out_ += "\n";
    for (const std::string& note : form.notes) comment(note, indent);
  }

  void comment(std::string_view text, std::size_t indent) {
    out_.append(indent, ' ');
    out_.append(text.empty() ? "#" : "# ").append(text).append("\n");
  }

  std::string out_;
};

}  // namespace

std::string form_text(const Form& form) { return Writer().write(form); }

}  // namespace rasoat::app
