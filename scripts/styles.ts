/** Style sheets as text for rolldown, without comments and idle white space. */
export const styles = {
  name: 'styles',
  transform: {
    filter: { id: /\.css$/ },
    handler: (text: string) => ({
      moduleType: 'js' as const,
      code: `export default ${JSON.stringify(
        text
          .replaceAll(/\/\*.*?\*\//gs, '')
          .replaceAll(/\s*([{};])\s*/g, '$1')
          .replaceAll(/(?<=[,:]) | (?=!)/g, '')
          .trim()
      )}`
    })
  }
}
