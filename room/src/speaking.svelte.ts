/** The language that the interface speaks: all words on the screen are made anew when it changes. */
class Speaking {
  code = $state('')
}

export const speaking = new Speaking()
