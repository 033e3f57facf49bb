/** Charts as one Flow component and the immutable descriptions it shows; knows neither the domain nor the database. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package id.sinergi.chart;
