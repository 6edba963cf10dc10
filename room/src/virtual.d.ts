declare module 'virtual:words' {
  const every: import('./text').Words[]
  export default every
}
