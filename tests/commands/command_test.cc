#include "tests/commands/command_test.h"

#include <sys/wait.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <vector>

#include "tests/support/temporary_folder.h"

namespace rasoat::tests {
namespace {

class CommandTest {
 public:
  CommandTest(std::string path, std::string binary) : path_(std::move(path)), binary_(std::move(binary)) {}

  std::string run() {
    std::ifstream file(path_);
    for (std::string line; std::getline(file, line) && problem_.empty();) {
      ++line_;
      if (line.starts_with("| ") || line == "|") {
        if (block_ == nullptr) return at("a line of a block outside a block");
        *block_ += (line.size() > 2 ? line.substr(2) : "") + "\n";
        continue;
      }
      finish_block();
      if (!line.empty() && line[0] != '#') step(line);
    }
    finish_block();
    if (!problem_.empty()) return problem_;
    const bool passes = path_.substr(path_.rfind('/') + 1).starts_with("pass_");
    if (runs_ == 0) return at("no run");
    if (passes != (exit_ == 0)) return at("the file name promises another outcome than exit " + std::to_string(exit_));
    return "";
  }

 private:
  std::string at(const std::string& what) {
    problem_ = path_ + ":" + std::to_string(line_) + ": " + what;
    if (runs_ > 0) problem_ += "\n--- stdout\n" + stdout_ + "--- stderr\n" + stderr_;
    return problem_;
  }

  void finish_block() {
    if (block_ == &content_) folder_.write(file_name_, content_);
    block_ = nullptr;
  }

  void step(const std::string& line) {
    const std::string word = line.substr(0, line.find(' '));
    const std::string rest = line.size() > word.size() ? line.substr(word.size() + 1) : "";
    if (word == "write") {
      file_name_ = rest;
      content_.clear();
      block_ = &content_;
    } else if (word == "stdin") {
      stdin_.clear();
      block_ = &stdin_;
    } else if (word == "env") {
      environment_ += rest + " ";
    } else if (word == "run") {
      execute(rest);
    } else if (word == "exit") {
      if (std::to_string(exit_) != rest) at("exit code " + std::to_string(exit_) + ", expected " + rest);
    } else if (word == "stdout" || word == "stderr") {
      expect(word == "stdout" ? stdout_ : stderr_, rest);
    } else if (word == "file") {
      const auto blank = rest.find(' ');
      expect(read_file(folder_.path(rest.substr(0, blank))), rest.substr(blank + 1));
    } else if (word == "same") {
      const auto blank = rest.find(' ');
      const std::string one = read_file(folder_.path(rest.substr(0, blank)));
      if (one.empty() || one != read_file(folder_.path(rest.substr(blank + 1)))) at("not the same: " + rest);
    } else {
      at("unknown step: " + word);
    }
  }

  void expect(const std::string& text, const std::string& demand) {
    const auto passage = [&](std::string_view verb) { return demand.substr(verb.size()); };
    if (demand == "is empty") {
      if (!text.empty()) at("is not empty");
    } else if (demand.starts_with("has: ")) {
      if (text.find(passage("has: ")) == std::string::npos) at("lacks: " + passage("has: "));
    } else if (demand.starts_with("lacks: ")) {
      if (text.find(passage("lacks: ")) != std::string::npos) at("has: " + passage("lacks: "));
    } else {
      at("unknown demand: " + demand);
    }
  }

  void execute(const std::string& arguments) {
    ++runs_;
    folder_.write(".in", stdin_);
    const std::string command = "cd '" + folder_.path() + "' && env -u RASOAT_LANG -u NO_COLOR " + environment_ +
                                "SAMPLES='" RASOAT_SOURCE_DIR "/plans/samples' sh -c 'exec \"" + binary_ + "\" " +
                                arguments + "' <.in >.out 2>.err";
    const int status = std::system(command.c_str());
    exit_ = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    stdout_ = read_file(folder_.path(".out"));
    stderr_ = read_file(folder_.path(".err"));
  }

  std::string path_, binary_;
  TemporaryFolder folder_;
  std::string file_name_, content_, stdin_, environment_, stdout_, stderr_, problem_;
  std::string* block_ = nullptr;
  int line_ = 0, runs_ = 0, exit_ = -1;
};

}  // namespace

std::string run_command_test(const std::string& path, const std::string& binary) {
  return CommandTest(path, binary).run();
}

}  // namespace rasoat::tests
