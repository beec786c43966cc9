// SPDX-License-Identifier: MIT
// Asks through the C door what `hezuo_answers --calls` wrote to standard input, and prints the answers.
// `--list` prints which calls there are, `--version` the compiler.
#include <hezuo_c.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#if defined(__clang__)
static const char compiler[] = "clang " __clang_version__;
#else
static const char compiler[] = "gcc " __VERSION__;
#endif

enum { most_inputs = 4, longest_line = 512 };

static void give_up(const char* why) {
  fprintf(stderr, "answers: %s\n", why);
  exit(1);
}

/// One input: a line with its size, its bytes, a line end. To be freed.
static hezuo_slice read_input(void) {
  char line[longest_line];
  hezuo_slice input;
  char* bytes;
  if (fgets(line, sizeof line, stdin) == NULL) give_up("a size is missing");
  input.size = (size_t)strtoull(line, NULL, 10);
  bytes = malloc(input.size + 1);
  if (bytes == NULL || fread(bytes, 1, input.size + 1, stdin) != input.size + 1) give_up("an input is cut short");
  if (bytes[input.size] != '\n') give_up("an input is longer than its size");
  input.data = bytes;
  return input;
}

static void answer_call(const hezuo_rulebook* rulebook, const char* line) {
  char name[longest_line];
  unsigned count;
  unsigned i;
  hezuo_slice inputs[most_inputs];
  hezuo_text answer;
  if (sscanf(line, "%511s %u", name, &count) != 2 || count > most_inputs) give_up("no call");
  for (i = 0; i < count; i++) inputs[i] = read_input();
  answer = hezuo_call(rulebook, name, inputs, count);
  if (answer.size != strlen(answer.data)) give_up("an answer has another size than it says");
  puts(answer.data);
  hezuo_text_free(answer);
  for (i = 0; i < count; i++) free((void*)inputs[i].data);
}

int main(int argc, char** argv) {
  char line[longest_line];
  hezuo_text error;
  hezuo_rulebook* rulebook;
  if (argc > 1 && strcmp(argv[1], "--version") == 0) {
    printf("C%ld, %s\n", __STDC_VERSION__ / 100 % 100, compiler);
    return 0;
  }
  if (argc > 1 && strcmp(argv[1], "--list") == 0) {
    hezuo_text calls = hezuo_calls();
    puts(calls.data);
    hezuo_text_free(calls);
    return 0;
  }
  rulebook = hezuo_load(hezuo_in(NULL), &error);
  if (rulebook == NULL) give_up(error.data);
  while (fgets(line, sizeof line, stdin) != NULL) {
    if (line[0] == '#') {
      fputs(line, stdout);
    } else {
      answer_call(rulebook, line);
    }
  }
  hezuo_free(rulebook);
  return 0;
}
